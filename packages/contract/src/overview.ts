import { invitationStates } from '@roster/domain/invitations';
import { lockReasons, userStatuses } from '@roster/domain/users';
import * as z from 'zod';
import { AuditEvent } from './audit-events.ts';
import { defineEndpoint } from './machinery/endpoint.ts';
import { Day, Instant, Total } from './machinery/primitives.ts';

export const getOverview = defineEndpoint({
  name: 'getOverview',
  method: 'GET',
  path: '/overview',
  summary: 'Get my account in figures',
  access: 'overview.read',
  response: z
    .object({
      users: z.int(),
      byStatus: z.record(z.enum(userStatuses), z.int()),
      pendingApprovals: z.int(),
      neverSignedIn: z.int(),
      notSeenFor90Days: z.int(),
      countryMismatch: z.int(),
      /** E3: how many users asked for a license and wait for it. */
      waitingForLicense: z.int(),
      /** E3: how many users hold no license whose term runs; null where the account has none. */
      withoutLicense: z.int().nullable(),
      /** Whose last day of access is within 14 days. */
      accessEndsSoon: z.int(),
      invitations: z.record(z.enum(invitationStates), z.int()),
    })
    .meta({ id: 'Overview' }),
  refusals: [],
});

export const getTrends = defineEndpoint({
  name: 'getTrends',
  method: 'GET',
  path: '/overview/trends',
  summary: 'Get what changes in my account, by day and month',
  access: 'overview.read',
  response: z
    .object({
      /** The last 90 days in the account's time zone, oldest first; the last is today. */
      days: z.array(
        z.object({
          day: Day,
          signIns: z.int(),
          /** How many different users these were. */
          users: z.int(),
        }),
      ),
      /** The last twelve months, oldest first; `month` is its first day. */
      months: z.array(z.object({ month: Day, joined: z.int(), left: z.int() })),
      activeWithin30Days: z.int(),
      /** Users who are locked, by reason; a user locked for two reasons counts in both. */
      lockedFor: z.array(z.object({ reason: z.enum(lockReasons), users: z.int() })),
    })
    .meta({ id: 'Trends' }),
  refusals: [],
});

export const getLatest = defineEndpoint({
  name: 'getLatest',
  method: 'GET',
  path: '/overview/latest',
  summary: 'List what happened last in my account, without what was only read',
  access: 'audit.read',
  response: z.object({ events: z.array(AuditEvent) }),
  refusals: [],
});

export const getPlatformOverview = defineEndpoint({
  name: 'getPlatformOverview',
  method: 'GET',
  path: '/operator/overview',
  summary: 'Get the platform in figures',
  access: 'operator',
  response: z
    .object({
      accounts: Total,
      /** Service requests that wait for an answer. */
      requests: z.object({ total: Total, oldestAt: Instant.nullable() }),
      failedMails: Total,
      jobs: z.object({
        /** When a repeated job began last; null before the first. */
        lastRanAt: Instant.nullable(),
        /** True if no server runs the jobs. */
        silent: z.boolean(),
        /** Those that failed for good. */
        failed: z.int(),
      }),
    })
    .meta({ id: 'PlatformOverview' }),
  refusals: [],
});

/** Counts for the navigation, requested in the background. */
export const getNotices = defineEndpoint({
  name: 'getNotices',
  method: 'GET',
  path: '/notices',
  summary: 'Count the requests that wait for me',
  access: 'signedIn',
  passive: true,
  response: z.object({
    /** Null for users who may not approve or answer. */
    pendingApprovals: z.int().nullable(),
    userRequests: z.int().nullable(),
    /** Invitations whose email failed; null for users who may not invite. */
    failedInvitations: z.int().nullable(),
    /** Emails of all accounts that could not be delivered, up to 1,000; null but for operators. */
    undelivered: z.int().nullable(),
    /** Service requests that wait for support, up to 1,000; null but for operators. */
    serviceRequests: z.int().nullable(),
  }),
  refusals: [],
});
