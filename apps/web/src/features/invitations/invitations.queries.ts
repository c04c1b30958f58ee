import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';

export type InvitationOutcome = Awaited<ReturnType<typeof api.invitations.resend>>;
type Filters = Parameters<typeof api.invitations.list>[0]['query'];

/** A mail that waits to be sent is sent within seconds: the list looks again by itself. */
const everyMilliseconds = 10_000;

export const useInvitations = (filters: Filters) =>
  useQuery({
    queryKey: ['invitations', filters],
    placeholderData: keepPreviousData,
    refetchInterval: everyMilliseconds,
    queryFn: ({ signal }) => api.invitations.list({ query: filters }, signal),
  });

export const useResend = () => useAct((userIds) => api.invitations.resend({ body: { userIds } }));
export const useWithdraw = () => useAct((userIds) => api.invitations.withdraw({ body: { userIds } }));

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
