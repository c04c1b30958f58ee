import { adding } from './adding.ts';
import { joining } from './joining.ts';
import { ownAccount } from './own-account.ts';
import { portal } from './portal.ts';
import { user } from './user.ts';

/** The words of screens that are opened later. */
export const messages = { ...adding, ...joining, ...ownAccount, ...portal, ...user };

export type LaterMessages = Record<keyof typeof messages, string>;
