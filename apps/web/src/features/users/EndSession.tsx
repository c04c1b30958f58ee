import { fullName } from '@roster/domain/names';
import type { UserDetail } from '@roster/contract/users';
import { useMay } from '../../session/session.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import { useEndSession } from '../../people/user-actions.queries.ts';

type Props = { user: UserDetail; session: { id: string; device: string } };

/** L5: signs one device out, and leaves the others. */
export function EndSession({ user, session }: Props) {
  const t = useText();
  const may = useMay('users.signOut');
  const say = useSay();
  const name = fullName(user);
  const end = useEndSession(user.id, () =>
    say('endUserSessions', 'toast.user.sessionEnded', { name, device: session.device }),
  );
  const { signOut } = user.refusals;
  if (!may) return null;
  return (
    <ReasonButton
      size="compact-sm"
      variant="default"
      loading={end.isPending}
      aria-label={`${t('user.endSession')}: ${session.device}, ${name}`}
      needs="users.signOut"
      reason={signOut ? t(`refusals.${signOut}`) : null}
      onClick={() => end.mutate(session.id)}
    >
      {t('user.endSession')}
    </ReasonButton>
  );
}
