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
};

/** P3: live and passive: the requests keep no session alive. */
export function useNotices(): Record<NavigationBadge, number | null> {
  const { user, permissions } = useSession();
  const concerned =
    user.operator ||
    (['approvals.read', 'requests.answer', 'users.invite'] as const).some((one) => permissions.includes(one));
  const { data } = useQuery({
    ...q(getNotices, {}),
    enabled: concerned,
    refetchInterval: everyMilliseconds,
  });
  return data ?? nothing;
}
