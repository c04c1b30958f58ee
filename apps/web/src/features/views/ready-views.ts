import type { ListWithViews } from '@roster/domain/views';
import type { MessageId } from '../../words/text.ts';

type Ready = { label: MessageId; query: Record<string, string> };

/** The views that every account has. Operators have none: what waits for them is what their lists begin with. */
export const readyViews: Partial<Record<ListWithViews, readonly Ready[]>> = {
  users: [
    { label: 'views.lockedByRemoval', query: { lockReason: 'unaffiliated' } },
    { label: 'views.neverSignedIn', query: { lastSignIn: 'never' } },
    { label: 'views.notSeen', query: { lastSignIn: 'notFor90Days' } },
    { label: 'views.mismatch', query: { mismatch: 'true' } },
    { label: 'views.administrators', query: { role: 'accountAdministrator,coAdministrator' } },
    { label: 'views.withoutRole', query: { role: 'none' } },
  ],
  approvals: [{ label: 'approvals.attention', query: { attention: 'true' } }],
};
