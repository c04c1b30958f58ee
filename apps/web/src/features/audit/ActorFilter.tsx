import { fullName } from '@roster/domain/names';
import { useUser } from '../../people/user-actions.queries.ts';
import { UserSelect } from '../../people/UserSelect.tsx';
import { useText } from '../../words/text.ts';

type Props = { value: string | null; onChange: (actorId: string | undefined) => void };

/** Whose actions are shown. Someone who has left is still in the log, but can no longer be found by name. */
export function ActorFilter({ value, onChange }: Props) {
  const t = useText();
  const actor = useUser(value);
  const known = actor.data && { id: actor.data.id, name: fullName(actor.data), email: actor.data.email };
  const unknown = value !== null && !known ? [{ value, label: value }] : [];
  return (
    <UserSelect
      label={t('auditLog.actor')}
      value={value}
      onChange={(actorId) => onChange(actorId ?? undefined)}
      known={known ?? null}
      also={unknown}
      allowProtected
    />
  );
}
