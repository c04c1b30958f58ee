import { accountRefusals } from './account.ts';
import { addingRefusals } from './adding.ts';
import { approvalRefusals } from './approvals.ts';
import { contactRefusals } from './contacts.ts';
import { departureRefusals } from './departures.ts';
import { deviceRefusals } from './devices.ts';
import { downloadRefusals } from './downloads.ts';
import { editRefusals } from './edits.ts';
import { emailChangeRefusals } from './email-changes.ts';
import { entitlementRefusals } from './entitlements.ts';
import { exceptionRefusals } from './exceptions.ts';
import { exportRefusals } from './exports.ts';
import { groupRefusals } from './groups.ts';
import { invitationRefusals } from './invitations.ts';
import { keyRefusals } from './keys.ts';
import { linkRefusals } from './links.ts';
import { lockRefusals } from './locks.ts';
import { operatorRefusals } from './operator.ts';
import { mailRefusals } from './operator-mails.ts';
import { passwordRefusals } from './passwords.ts';
import { platformRefusals } from './platform.ts';
import { productRefusals } from './products.ts';
import { roleRefusals } from './role-grants.ts';
import { seatRefusals } from './seats.ts';
import { sessionRefusals } from './sessions.ts';
import { signInRefusals } from './sign-in.ts';
import { supportRefusals } from './support.ts';
import { undoRefusals } from './undo.ts';
import { usageRefusals } from './usage.ts';
import { userRequestRefusals } from './user-requests.ts';
import { userRefusals } from './users.ts';
import { viewRefusals } from './views.ts';

/**
 * Every refusal of Roster. Each is declared once, beside the rules that say it. One code: one status and the details it
 * carries (contract), one sentence per language (i18n), a place in the help. An empty list of refusals means yes.
 */
export const refusalCodes = [
  ...platformRefusals,
  ...exportRefusals,
  ...sessionRefusals,
  ...signInRefusals,
  ...userRefusals,
  ...lockRefusals,
  ...addingRefusals,
  ...departureRefusals,
  ...editRefusals,
  ...emailChangeRefusals,
  ...invitationRefusals,
  ...roleRefusals,
  ...groupRefusals,
  ...approvalRefusals,
  ...linkRefusals,
  ...passwordRefusals,
  ...undoRefusals,
  ...userRequestRefusals,
  ...accountRefusals,
  ...contactRefusals,
  ...productRefusals,
  ...entitlementRefusals,
  ...seatRefusals,
  ...exceptionRefusals,
  ...usageRefusals,
  ...downloadRefusals,
  ...deviceRefusals,
  ...keyRefusals,
  ...viewRefusals,
  ...supportRefusals,
  ...operatorRefusals,
  ...mailRefusals,
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
