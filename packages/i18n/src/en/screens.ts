import { access } from './access.ts';
import { adding } from './adding.ts';
import { approvals } from './approvals.ts';
import { departures } from './departures.ts';
import { devices } from './devices.ts';
import { entitlements } from './entitlements.ts';
import { exceptions } from './exceptions.ts';
import { exporting } from './exports.ts';
import { failures } from './failures.ts';
import { forms } from './forms.ts';
import { groups } from './groups.ts';
import { help } from './help.ts';
import { invitations } from './invitations.ts';
import { links } from './links.ts';
import { locks } from './locks.ts';
import { moreRefusals } from './more-refusals.ts';
import { palette } from './palette.ts';
import { passwords } from './passwords.ts';
import { people } from './people.ts';
import { profile } from './profile.ts';
import { registration } from './registration.ts';
import { roles } from './roles.ts';
import { session } from './session.ts';
import { support } from './support.ts';
import { toasts } from './toasts.ts';
import { user } from './user.ts';
import { userRequests } from './user-requests.ts';
import { waiting } from './waiting.ts';

/** The words of all other screens. */
export const words = {
  ...access,
  ...adding,
  ...approvals,
  ...departures,
  ...devices,
  ...entitlements,
  ...exceptions,
  ...exporting,
  ...failures,
  ...forms,
  ...groups,
  ...help,
  ...invitations,
  ...links,
  ...locks,
  ...moreRefusals,
  ...palette,
  ...passwords,
  ...people,
  ...profile,
  ...registration,
  ...roles,
  ...session,
  ...support,
  ...toasts,
  ...user,
  ...userRequests,
  ...waiting,
};

export type ScreenWords = Record<keyof typeof words, string>;
