import * as account from './features/account/index.ts';
import * as adding from './features/adding/index.ts';
import * as approvals from './features/approvals/index.ts';
import * as audit from './features/audit/index.ts';
import * as contacts from './features/contacts/index.ts';
import * as departures from './features/departures/index.ts';
import * as devices from './features/devices/index.ts';
import * as downloads from './features/downloads/index.ts';
import * as emailChanges from './features/email-changes/index.ts';
import * as access from './features/access/index.ts';
import * as entitlements from './features/entitlements/index.ts';
import * as exceptions from './features/exceptions/index.ts';
import * as userExports from './features/exports/index.ts';
import * as groups from './features/groups/index.ts';
import * as invitations from './features/invitations/index.ts';
import * as keys from './features/keys/index.ts';
import * as links from './features/links/index.ts';
import * as locks from './features/locks/index.ts';
import * as operator from './features/operator/index.ts';
import * as overview from './features/overview/index.ts';
import * as passwords from './features/passwords/index.ts';
import * as policies from './features/policies/index.ts';
import * as products from './features/products/index.ts';
import * as profile from './features/profile/index.ts';
import * as registration from './features/registration/index.ts';
import * as roles from './features/roles/index.ts';
import * as seats from './features/seats/index.ts';
import * as signIn from './features/sign-in/index.ts';
import * as support from './features/support/index.ts';
import * as undo from './features/undo/index.ts';
import * as usage from './features/usage/index.ts';
import * as userRequests from './features/user-requests/index.ts';
import * as users from './features/users/index.ts';
import * as waiting from './features/waiting/index.ts';
import * as views from './features/views/index.ts';
import { createHttpApp } from './http/app.ts';
import type { Implementation } from './platform/implement.ts';
import { type Job, platformJobs } from './platform/jobs/index.ts';
import type { Platform } from './platform/platform.ts';

/** The composition root of the features. Exports come before the users, whose path accepts any id. */
const features = [
  signIn,
  passwords,
  emailChanges,
  profile,
  userExports,
  adding,
  users,
  locks,
  departures,
  roles,
  groups,
  contacts,
  devices,
  audit,
  views,
  support,
  operator,
  products,
  access,
  entitlements,
  exceptions,
  seats,
  keys,
  policies,
  usage,
  downloads,
  approvals,
  registration,
  links,
  invitations,
  userRequests,
  undo,
  waiting,
  account,
  overview,
];

/** The actions of all features. */
export const implementations: readonly Implementation[] = features.flatMap(({ actions }) => actions);

/** What runs without a request, by its name. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  ...[
    approvals,
    departures,
    devices,
    downloads,
    entitlements,
    overview,
    support,
    operator,
    audit,
    keys,
    policies,
    usage,
  ].flatMap(({ jobs }) => jobs),
];

/** What has to be there before the first request: the key that signs policies. */
export const prepare = (platform: Platform) => keys.prepareKeys(platform);

export const createApp = (platform: Platform, webDist: string) =>
  createHttpApp(platform, implementations, webDist, {
    '/.well-known/jwks.json': { type: 'application/jwk-set+json', read: () => keys.findKeySet(platform) },
  });
