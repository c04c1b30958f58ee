import { call } from '../../api/api.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  withdrawInvitations,
  listInvitations,
  resendInvitations,
  type InvitationFilters as Filters,
} from '@roster/contract/invitations';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';

export type InvitationOutcome = Response<typeof withdrawInvitations>;
export type Invited = Picked<Filters>;

/** A queued email is sent within seconds, so the list refreshes automatically. */
const everyMilliseconds = 10_000;

export const useInvitations = (filters: Filters, place: Place) =>
  useList(
    ['invitations', filters],
    place,
    (paging, signal) => call(listInvitations, { query: { ...filters, ...paging } }, signal),
    { refetchInterval: everyMilliseconds },
  );

export const useResend = () => useAct((picked) => call(resendInvitations, { body: bodyOf(picked) }));
export const useWithdraw = () => useAct((picked) => call(withdrawInvitations, { body: bodyOf(picked) }));

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
