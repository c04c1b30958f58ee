import type { AccessChange } from '@roster/domain/access';
import { useIntl } from 'react-intl';
import { AccessPreview } from '../../people/AccessPreview.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { outcomeOf } from '../../people/use-outcome.ts';
import { useUserAction } from '../../people/user-actions.queries.ts';
import { sizeOf } from '../../people/users.queries.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RefusedList } from '../../people/RefusedList.tsx';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { ExceptionEffects } from './ExceptionEffects.tsx';
import { ExceptionFields } from './ExceptionFields.tsx';
import { useExceptionPreview, type ExceptionDetails } from './exceptions.queries.ts';
import { useTypedException } from './use-typed-exception.ts';

type Props = DialogProps & {
  /** The one user it is about. */
  name: string | null;
};

/** E1: allows or denies users a product, and says first what that changes for them. */
export default function AllowOrDenyDialog({ target, name, onClose, onDone }: Props) {
  const t = useText();
  const intl = useIntl();
  const typed = useTypedException();
  const preview = useExceptionPreview(target, typed.details);
  const save = useUserAction('exceptions');
  const answer = typed.details ? preview.data : undefined;
  const effects = answer?.effects ?? [];
  const refused = answer?.refused ?? [];
  const count = answer ? effects.length : sizeOf(target);
  const { details } = typed;
  const one = name !== null ? (effects[0] ?? null) : null;
  const confirm = () => {
    if (!details) return;
    save.mutate(
      { ...target, ...details, reason: typed.reason.trim() },
      {
        onSuccess: (saved) => {
          onDone(outcomeOf('exceptions', saved, effects));
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={
        name ? t('exceptions.title.one', { name }) : t('exceptions.title.many', { count: sizeOf(target) })
      }
      confirm={count > 0 ? t(`exceptions.confirm.${typed.effect}`, { count }) : null}
      danger={typed.effect === 'deny'}
      blocked={typed.missing ?? (preview.error && refusalSentence(t, preview.error))}
      pending={save.isPending}
      error={save.error ?? preview.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <ExceptionFields typed={typed} />
      {one && details && <AccessPreview userId={one.id} changes={[thought(details)]} />}
      {answer && <ExceptionEffects effect={typed.effect} effects={effects} intl={intl} said={one !== null} />}
      <RefusedList
        refused={refused}
        title={t('exceptions.refused', { count: refused.length, total: refused.length + count })}
      />
    </ConfirmDialog>
  );
}

/** The exception as the rules of access know it, before there is one. */
const thought = (details: Omit<ExceptionDetails, 'reason'>): AccessChange => ({
  act: 'exception',
  exception: { id: 'thought', ...details },
});
