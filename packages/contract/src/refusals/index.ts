import type { RefusalCode } from '@roster/domain/refusals';
import type { RefusalTable } from '../machinery/refusal-table.ts';
import { account } from './account.ts';
import { adding } from './adding.ts';
import { approvals } from './approvals.ts';
import { contacts } from './contacts.ts';
import { departures } from './departures.ts';
import { devices } from './devices.ts';
import { downloads } from './downloads.ts';
import { edits } from './edits.ts';
import { emailChanges } from './email-changes.ts';
import { entitlements } from './entitlements.ts';
import { exceptions } from './exceptions.ts';
import { exports } from './exports.ts';
import { groups } from './groups.ts';
import { invitations } from './invitations.ts';
import { keys } from './keys.ts';
import { links } from './links.ts';
import { locks } from './locks.ts';
import { operator } from './operator.ts';
import { operatorMails } from './operator-mails.ts';
import { passwords } from './passwords.ts';
import { platform } from './platform.ts';
import { products } from './products.ts';
import { roleGrants } from './role-grants.ts';
import { seats } from './seats.ts';
import { sessions } from './sessions.ts';
import { signIn } from './sign-in.ts';
import { support } from './support.ts';
import { undo } from './undo.ts';
import { usage } from './usage.ts';
import { userRequests } from './user-requests.ts';
import { users } from './users.ts';
import { views } from './views.ts';

/** Every refusal with its status and details. A code of the domain that no feature has here does not compile. */
export const refusalTable = {
  ...account,
  ...adding,
  ...approvals,
  ...contacts,
  ...departures,
  ...devices,
  ...downloads,
  ...edits,
  ...emailChanges,
  ...entitlements,
  ...exceptions,
  ...exports,
  ...groups,
  ...invitations,
  ...keys,
  ...links,
  ...locks,
  ...operator,
  ...operatorMails,
  ...passwords,
  ...platform,
  ...products,
  ...roleGrants,
  ...seats,
  ...sessions,
  ...signIn,
  ...support,
  ...undo,
  ...usage,
  ...userRequests,
  ...users,
  ...views,
} as const satisfies RefusalTable<RefusalCode>;
