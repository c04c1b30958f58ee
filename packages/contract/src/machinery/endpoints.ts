import type { Endpoint } from './endpoint.ts';
import * as access from '../access.ts';
import * as account from '../account.ts';
import * as adding from '../adding.ts';
import * as approvals from '../approvals.ts';
import * as audit from '../audit.ts';
import * as contacts from '../contacts.ts';
import * as departures from '../departures.ts';
import * as deviceSignIns from '../device-sign-ins.ts';
import * as devices from '../devices.ts';
import * as edits from '../edits.ts';
import * as downloads from '../downloads.ts';
import * as emailChanges from '../email-changes.ts';
import * as entitlements from '../entitlements.ts';
import * as exceptions from '../exceptions.ts';
import * as userExports from '../exports.ts';
import * as groups from '../groups.ts';
import * as invitations from '../invitations.ts';
import * as keys from '../keys.ts';
import * as links from '../links.ts';
import * as locks from '../locks.ts';
import * as operator from '../operator.ts';
import * as operatorMails from '../operator-mails.ts';
import * as overview from '../overview.ts';
import * as passwords from '../passwords.ts';
import * as policies from '../policies.ts';
import * as products from '../products.ts';
import * as profile from '../profile.ts';
import * as registration from '../registration.ts';
import * as roles from '../roles.ts';
import * as seats from '../seats.ts';
import * as signIn from '../sign-in.ts';
import * as support from '../support.ts';
import * as undo from '../undo.ts';
import * as usage from '../usage.ts';
import * as userRequests from '../user-requests.ts';
import * as users from '../users.ts';
import * as views from '../views.ts';
import * as waiting from '../waiting.ts';

/** The subjects of the contract; a test says which one is missing. */
const subjects = [
  access,
  account,
  adding,
  approvals,
  audit,
  contacts,
  departures,
  deviceSignIns,
  devices,
  downloads,
  edits,
  emailChanges,
  entitlements,
  exceptions,
  userExports,
  groups,
  invitations,
  keys,
  links,
  locks,
  operator,
  operatorMails,
  overview,
  passwords,
  policies,
  products,
  profile,
  registration,
  roles,
  seats,
  signIn,
  support,
  undo,
  usage,
  userRequests,
  users,
  views,
  waiting,
] as const;

/** The whole API: every endpoint, for the server, the reference, and tests and checks that concern all of them. */
export const endpoints: readonly Endpoint[] = subjects.flatMap((subject) =>
  Object.values<unknown>(subject).filter(isEndpoint),
);

type EndpointsOf<Subject> = Subject extends unknown
  ? Extract<Subject[keyof Subject], { method: string; refusals: unknown }>
  : never;

/** Every endpoint, as a type only: importing it loads no contract. */
export type EveryEndpoint = EndpointsOf<(typeof subjects)[number]>;

function isEndpoint(exported: unknown): exported is Endpoint {
  return typeof exported === 'object' && exported !== null && 'method' in exported && 'refusals' in exported;
}
