import { mailTemplates } from '@roster/domain/mail-templates';
import { mailFailures, mailFaults, mailStates } from '@roster/domain/operator-mails';
import * as z from 'zod';
import { defineEndpoint } from './machinery/endpoint.ts';
import { listRefusals, pagingCounted, sortable } from './machinery/list.ts';
import { onManyOf, outcome, refusalsOnMany } from './machinery/on-many.ts';
import { Day, Id, Instant, Page, Search } from './machinery/primitives.ts';

export const OperatedMail = z
  .object({
    id: Id,
    to: z.string(),
    template: z.string(),
    state: z.enum(mailStates),
    attempts: z.int(),
    queuedAt: Instant,
    failure: z.enum(mailFailures).nullable(),
    /** What the receiving server answered. */
    error: z.string().nullable(),
    accountName: z.string().nullable(),
  })
  .meta({ id: 'OperatedMail' });
export type OperatedMail = z.output<typeof OperatedMail>;

export const undeliveredFilters = {
  template: z.enum(mailTemplates).optional(),
  accountId: Id.optional(),
  failure: z.enum(mailFailures).optional(),
  /** The days on which it was queued, the first and the last included, in UTC. */
  from: Day.optional(),
  to: Day.optional(),
  /** Words of the recipient or the account. */
  search: Search.optional(),
};
export type UndeliveredFilters = z.output<z.ZodObject<typeof undeliveredFilters>>;

const count = z.int();

const undeliveredSort = sortable('to', 'queuedAt');
export type UndeliveredSort = z.output<typeof undeliveredSort>;

export const listUndelivered = defineEndpoint({
  name: 'listUndelivered',
  method: 'GET',
  path: '/operator/mails',
  summary: 'List emails that could not be delivered, newest first',
  access: 'operator',
  query: z.strictObject({ ...undeliveredFilters, sort: undeliveredSort, ...pagingCounted }),
  response: Page(OperatedMail).extend({
    /** What there is to filter by, whatever the filters. */
    templates: z.array(z.object({ template: z.string(), count })),
    accounts: z.array(z.object({ id: Id, name: z.string(), count })),
    failures: z.array(z.object({ failure: z.enum(mailFailures), count })),
  }),
  refusals: [...listRefusals],
});

export const resendMails = defineEndpoint({
  name: 'resendMails',
  method: 'POST',
  path: '/operator/mails/resend',
  summary: 'Send failed emails again: some, or all that match',
  access: 'operator',
  body: onManyOf('mailIds', undeliveredFilters, {}).meta({ id: 'ResendMails' }),
  response: outcome(z.never(), ['mails.notFound', 'mails.notFailed', 'mails.linkEnded']).omit({
    effects: true,
  }),
  refusals: [...refusalsOnMany],
});

export const MailQueue = z
  .object({
    /** Null while emails go out. */
    paused: z
      .object({
        since: Instant,
        fault: z.enum(mailFaults),
        /** What the mail server answered. */
        answer: z.string(),
        nextTryAt: Instant,
      })
      .nullable(),
    waiting: z.int(),
    /** When the one that waits longest was queued. */
    oldestQueuedAt: Instant.nullable(),
  })
  .meta({ id: 'MailQueue' });
export type MailQueue = z.output<typeof MailQueue>;

export const getMailQueue = defineEndpoint({
  name: 'getMailQueue',
  method: 'GET',
  path: '/operator/mail-queue',
  summary: 'Whether emails go out, and how many wait',
  access: 'operator',
  response: MailQueue,
  refusals: [],
});

export const tryMailQueueNow = defineEndpoint({
  name: 'tryMailQueueNow',
  method: 'POST',
  path: '/operator/mail-queue/try-now',
  summary: 'End the pause of the mail queue and try again right away; changes nothing if it is not paused',
  access: 'operator',
  body: z.strictObject({}).meta({ id: 'TryMailQueueNow' }),
  response: MailQueue,
  refusals: [],
});
