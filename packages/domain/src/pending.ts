import type { LinkPurpose } from './links.ts';
import { may, mayActOn } from './permissions.ts';
import { decideGrant } from './role-grants.ts';
import type { RoleKey } from './roles.ts';

/** A7: every act that takes access away or gives it back to its owner. */
export const accessActs = [
  'lock',
  'operatorLock',
  'passwordReset',
  'passwordChange',
  'emailChange',
  'emailUndo',
  'signOutEverywhere',
  'leave',
  'erase',
  'accountClosed',
  'roleLost',
] as const;
export type AccessAct = (typeof accessActs)[number];

/** A link to verify a registration is not here: it belongs to an address that is no user's yet. */
export type UserLinkPurpose = Exclude<LinkPurpose, 'emailVerification'>;

export type PendingThing =
  | 'session'
  | 'pass'
  | `link.${UserLinkPurpose}`
  /** An invitation that gives a role, sent by the user. */
  | 'startedInvitation'
  /** A change of another user's address, asked for by the user. */
  | 'startedEmailChange'
  | 'storedAnswer'
  | 'knownDevice'
  /** What lets a page without a session ask whether a request was decided. */
  | 'waitTicket'
  /** With it a device gets policies (E4). The device keeps its own key, so that a stop still reaches it. */
  | 'deviceToken'
  /** A device that the user has let in and that has not come for its token yet. */
  | 'deviceSignIn'
  /** The wait for the account that has verified the domain of the old address. */
  | 'domainRequest'
  /** What the user asked the administrators of the account. */
  | 'userRequest';

type Ending = 'ends' | 'stays';
const always = Object.fromEntries(accessActs.map((act) => [act, 'ends'])) as Record<AccessAct, 'ends'>;
const never = Object.fromEntries(accessActs.map((act) => [act, 'stays'])) as Record<AccessAct, 'stays'>;

/** What browsers keep of a user. One moment in the user's row says since when it counts. */
const withTheBrowsers = {
  ...never,
  passwordReset: 'ends',
  passwordChange: 'ends',
  emailUndo: 'ends',
  signOutEverywhere: 'ends',
  erase: 'ends',
} as const;

/**
 * A7: what is pending dies with what it came from. One table says which by which; everything that takes away or
 * recovers access goes by it.
 */
export const pendingTable = {
  session: { ...always, roleLost: 'stays' },
  pass: { ...always, roleLost: 'stays' },
  // Signing a user out takes nothing from those who never signed in.
  'link.invitation': { ...always, signOutEverywhere: 'stays', roleLost: 'stays' },
  'link.passwordReset': { ...always, roleLost: 'stays' },
  // A reader who got the email by mistake can still say so, unless it went to an address that is no longer the user's.
  'link.notMyOrganization': {
    ...never,
    emailChange: 'ends',
    emailUndo: 'ends',
    leave: 'ends',
    erase: 'ends',
  },
  'link.emailChange': { ...always, roleLost: 'stays' },
  // The owner's way back: a thief of the address must not be able to close it.
  'link.emailUndo': { ...never, erase: 'ends' },
  startedInvitation: {
    ...always,
    passwordReset: 'stays',
    passwordChange: 'stays',
    emailChange: 'stays',
    signOutEverywhere: 'stays',
  },
  startedEmailChange: { ...always, emailChange: 'stays', signOutEverywhere: 'stays' },
  storedAnswer: always,
  knownDevice: withTheBrowsers,
  waitTicket: withTheBrowsers,
  deviceToken: { ...always, roleLost: 'stays' },
  deviceSignIn: { ...always, roleLost: 'stays' },
  // A wait is the account's, too: it ends in its row and log, by the doors of `approvals`.
  domainRequest: { ...never, emailChange: 'ends', emailUndo: 'ends', erase: 'ends', accountClosed: 'ends' },
  // No one answers in a closed account.
  userRequest: { ...never, leave: 'ends', erase: 'ends', accountClosed: 'ends' },
} as const satisfies Record<PendingThing, Record<AccessAct, Ending>>;

export const pendingThings = Object.keys(pendingTable) as PendingThing[];

export const endsBy = (thing: PendingThing, act: AccessAct): boolean => pendingTable[thing][act] === 'ends';

/** A7: the links of a user that an act ends. */
export function linksEndedBy(act: AccessAct): UserLinkPurpose[] {
  return pendingThings
    .filter((thing): thing is `link.${UserLinkPurpose}` => thing.startsWith('link.') && endsBy(thing, act))
    .map((thing) => thing.slice('link.'.length) as UserLinkPurpose);
}

/** Who started something for another user, as they are now. */
export type Starter = { able: boolean; roles: readonly RoleKey[] };

/** A7, R3: an invitation stands as long as its inviter may still give the roles it gives. */
export function invitationStands(inviter: Starter, given: readonly RoleKey[]): boolean {
  if (given.length === 0) return true;
  return inviter.able && may(inviter.roles, 'users.invite') && decideGrant(inviter.roles, given) === null;
}

/** A7, A6: a change of a user's address stands as long as the one who asked for it may still ask for it. */
export const emailChangeStands = ({ able, roles }: Starter, ofUser: readonly RoleKey[]): boolean =>
  able && may(roles, 'users.edit') && mayActOn(roles, ofUser);
