import { Badge } from '@mantine/core';
import { useIntl } from 'react-intl';
import { useText, type MessageId } from '../words/text.ts';
import type { NavigationBadge } from './navigation-items.ts';

const sentences: Record<NavigationBadge, MessageId> = {
  pendingApprovals: 'approvals.waiting',
  userRequests: 'approvals.waiting',
  failedInvitations: 'nav.failed',
  undelivered: 'nav.failed',
  serviceRequests: 'approvals.waiting',
};

/** How much waits there, or did not go out; nothing where nothing does. */
export function Waiting({ count, of }: { count: number | null; of: NavigationBadge }) {
  const t = useText();
  const intl = useIntl();
  if (!count) return null;
  return (
    <Badge color="red.9" variant="filled" circle={count < 10} aria-label={t(sentences[of], { count })}>
      {intl.formatNumber(count)}
    </Badge>
  );
}
