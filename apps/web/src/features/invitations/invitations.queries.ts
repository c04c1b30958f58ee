import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../later-api.ts';

export type InvitationOutcome = Awaited<ReturnType<typeof laterApi.invitations.resend>>;
type Filters = Parameters<typeof laterApi.invitations.list>[0]['query'];

/** A queued email is sent within seconds, so the list refreshes automatically. */
const everyMilliseconds = 10_000;

export const useInvitations = (filters: Filters) =>
  useQuery({
    queryKey: ['invitations', filters],
    placeholderData: keepPreviousData,
    refetchInterval: everyMilliseconds,
    queryFn: ({ signal }) => laterApi.invitations.list({ query: filters }, signal),
  });

export const useResend = () => useAct((userIds) => laterApi.invitations.resend({ body: { userIds } }));
export const useWithdraw = () => useAct((userIds) => laterApi.invitations.withdraw({ body: { userIds } }));

function useAct(act: (userIds: string[]) => Promise<InvitationOutcome>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSettled: () =>
      Promise.all(
        ['invitations', 'users', 'overview'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      ),
  });
}
