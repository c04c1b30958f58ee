import { useMutation, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../api/later-api.ts';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';
import type { InvitationFilters as Filters } from '@roster/contract/invitations';

export type InvitationOutcome = Awaited<ReturnType<typeof laterApi.invitations.withdraw>>;
export type Invited = Picked<Filters>;

/** A queued email is sent within seconds, so the list refreshes automatically. */
const everyMilliseconds = 10_000;

export const useInvitations = (filters: Filters, place: Place) =>
  useList(
    ['invitations', filters],
    place,
    (paging, signal) => laterApi.invitations.list({ query: { ...filters, ...paging } }, signal),
    { refetchInterval: everyMilliseconds },
  );

export const useResend = () => useAct((picked) => laterApi.invitations.resend({ body: bodyOf(picked) }));
export const useWithdraw = () => useAct((picked) => laterApi.invitations.withdraw({ body: bodyOf(picked) }));

const bodyOf = (picked: Invited) => ('ids' in picked ? { userIds: picked.ids } : picked);

function useAct<Outcome extends InvitationOutcome>(act: (picked: Invited) => Promise<Outcome>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all(
        ['invitations', 'users', 'overview'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
