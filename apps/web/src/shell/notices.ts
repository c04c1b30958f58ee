import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useSession } from './session.ts';

export const noticesKey = ['notices'] as const;

/** How often the numbers in the navigation are asked for, while the page is looked at. */
const everyMilliseconds = 15_000;

/** P3: live, and passive: asking keeps no session alive. */
export function useNotices() {
  const { permissions } = useSession();
  const concerned = permissions.includes('approvals.read') || permissions.includes('requests.answer');
  const { data } = useQuery({
    queryKey: noticesKey,
    enabled: concerned,
    refetchInterval: everyMilliseconds,
    queryFn: ({ signal }) => api.account.notices({}, signal),
  });
  return data ?? { pendingApprovals: null, userRequests: null };
}
