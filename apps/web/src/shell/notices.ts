import { q } from '../api/queries.ts';
import { getNotices } from '@roster/contract/overview';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../session/session.ts';
import type { NavigationBadge } from './navigation-items.ts';

/** How often the counts in the navigation are refreshed while the page is visible. */
const everyMilliseconds = 15_000;

const nothing: Record<NavigationBadge, number | null> = {
  pendingApprovals: null,
  userRequests: null,
  failedInvitations: null,
  undelivered: null,
  serviceRequests: null,
};

/** P3: live and passive: the requests keep no session alive. */
export function useNoticesQuery() {
  const { user, permissions } = useSession();
  const concerned =
    user.operator ||
    (['approvals.read', 'requests.answer', 'users.invite'] as const).some((one) => permissions.includes(one));
  return useQuery({
    ...q(getNotices, {}),
    enabled: concerned,
    refetchInterval: everyMilliseconds,
  });
}

/** The counts; null where they are not known, or not for this reader. */
export const useNotices = (): Record<NavigationBadge, number | null> => useNoticesQuery().data ?? nothing;
