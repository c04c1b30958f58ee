import { q } from '../api/queries.ts';
import { getNotices } from '@roster/contract/overview';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';

/** How often the counts in the navigation are refreshed while the page is visible. */
const everyMilliseconds = 15_000;

/** P3: live and passive: the requests keep no session alive. */
export function useNotices() {
  const { permissions } = useSession();
  const concerned = permissions.includes('approvals.read') || permissions.includes('requests.answer');
  const { data } = useQuery({
    ...q(getNotices, {}),
    enabled: concerned,
    refetchInterval: everyMilliseconds,
  });
  return data ?? { pendingApprovals: null, userRequests: null };
}
