import type { Filters } from '../../people/users-url.ts';
import type { MessageId } from '../../words/text.ts';

/** The views that every account has. */
export const readyViews: { label: MessageId; filters: Filters }[] = [
  { label: 'views.lockedByRemoval', filters: { lockReason: 'unaffiliated' } },
  { label: 'views.neverSignedIn', filters: { lastSignIn: 'never' } },
  { label: 'views.notSeen', filters: { lastSignIn: 'notFor90Days' } },
  { label: 'views.mismatch', filters: { mismatch: 'true' } },
  { label: 'views.administrators', filters: { role: 'accountAdministrator,coAdministrator' } },
  { label: 'views.withoutRole', filters: { role: 'none' } },
];
