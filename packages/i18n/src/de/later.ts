import { adding } from './adding.ts';
import { audit } from './audit.ts';
import { identity } from './identity.ts';
import { joining } from './joining.ts';
import { laterRefusals } from './later-refusals.ts';
import { managing } from './managing.ts';
import { operator } from './operator.ts';
import { ownAccount } from './own-account.ts';
import { portal } from './portal.ts';
import { startWarnings } from './start-warnings.ts';
import { support } from './support.ts';
import { user } from './user.ts';
import { waiting } from './waiting.ts';

/** The words of screens that are opened later. */
export const messages = {
  ...adding,
  ...audit,
  ...identity,
  ...joining,
  ...laterRefusals,
  ...managing,
  ...operator,
  ...ownAccount,
  ...portal,
  ...startWarnings,
  ...support,
  ...user,
  ...waiting,
};
