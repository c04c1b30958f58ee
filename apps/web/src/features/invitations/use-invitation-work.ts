import { useCallback } from 'react';
import { theSelection, useBusyRows } from '../../list/use-busy-rows.ts';
import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { useResend, type InvitationOutcome, type Invited } from './invitations.queries.ts';

type On = 'row' | 'selection';
type Asked = { picked: Invited; on: On };
type Selecting = Parameters<typeof useResult>[0];

/** Sends invitations again, and says what became of each. */
export function useInvitationWork(selection: Selecting) {
  const t = useText();
  const say = useSay();
  const { result, refusedBecause, finish: summarize, dismiss } = useResult(selection);
  const { busy, during } = useBusyRows();
  const { mutateAsync: resend } = useResend();

  const finish = useCallback(
    (
      what: 'resend' | 'withdraw',
      outcome: InvitationOutcome,
      { picked, on }: Asked,
      repeated: readonly string[] = [],
    ) => {
      const name = onlyName(picked);
      const { done, refused, left } = outcome;
      const count = done.length - repeated.length;
      if (repeated.length > 0)
        say('resendInvitations', 'invitations.done.repeated', { count: repeated.length });
      const said = [
        ...(count > 0 ? [t(`invitations.done.${what}`, { count })] : []),
        ...(refused.length > 0 ? [t('invitations.refused', { count: refused.length })] : []),
      ];
      const sayDone = () => {
        if (what === 'resend')
          return name
            ? say('resendInvitations', 'invitations.done.resend.one', { name }, { to: onlyUserPage(picked) })
            : say('resendInvitations', 'invitations.done.resend', { count });
        return name
          ? say('withdrawInvitations', 'invitations.done.withdraw.one', { name })
          : say('withdrawInvitations', 'invitations.done.withdraw', { count });
      };
      if (said.length > 0 || left) summarize({ title: said.join(' '), refused, left, say: sayDone }, on);
      else if (on === 'selection') selection.clear();
    },
    [say, summarize, selection, t],
  );
  const sendAgain = useCallback(
    (picked: Invited, on: On) => {
      const id = (on === 'row' && 'ids' in picked && picked.ids[0]) || theSelection;
      during(id, async (total) => {
        const outcome = await resend(recounted(picked, total));
        finish('resend', outcome, { picked, on }, outcome.repeated);
      });
    },
    [resend, during, finish],
  );
  return { result, refusedBecause, dismiss, busy, finish, sendAgain };
}
