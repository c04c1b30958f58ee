import { account } from './features/account/index.ts';
import { approvalJobs, approvals } from './features/approvals/index.ts';
import { audit, auditJobs } from './features/audit/index.ts';
import { contacts } from './features/contacts/index.ts';
import { exports } from './features/exports/index.ts';
import { groups } from './features/groups/index.ts';
import { invitations } from './features/invitations/index.ts';
import { links } from './features/links/index.ts';
import { operator, operatorJobs } from './features/operator/index.ts';
import { overview } from './features/overview/index.ts';
import { profile } from './features/profile/index.ts';
import { registration } from './features/registration/index.ts';
import { roles } from './features/roles/index.ts';
import { signInFeature } from './features/sign-in/index.ts';
import { support, supportJobs } from './features/support/index.ts';
import { userRequests } from './features/user-requests/index.ts';
import { userJobs, users } from './features/users/index.ts';
import { views } from './features/views/index.ts';
import { createHttpApp } from './http/app.ts';
import type { Job } from './platform/housekeeping.ts';
import type { Implementation } from './platform/implement.ts';
import type { Platform } from './platform/platform.ts';

/** The composition root of the features: lists the actions of each. */
export const implementations: readonly Implementation[] = [
  ...signInFeature,
  ...profile,
  // Mounted before the users, whose path accepts any id.
  ...exports,
  ...users,
  ...roles,
  ...groups,
  ...contacts,
  ...audit,
  ...views,
  ...support,
  ...operator,
  ...approvals,
  ...registration,
  ...links,
  ...invitations,
  ...userRequests,
  ...account,
  ...overview,
];

/** The periodic jobs of the features. */
export const jobs: readonly Job[] = [
  ...approvalJobs,
  ...userJobs,
  ...supportJobs,
  ...operatorJobs,
  ...auditJobs,
];

export const createApp = (platform: Platform, webDist: string) =>
  createHttpApp(platform, implementations, webDist);
