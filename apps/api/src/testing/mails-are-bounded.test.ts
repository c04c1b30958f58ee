import { endpoints } from '@roster/contract/machinery/endpoints';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import { describe, expect, test } from 'vitest';
import { allowanceOf } from '../platform/mail/mail-templates.ts';
import type { MailTemplate } from '@roster/domain/mail-templates';
import type { Fixture } from './fixture.ts';
import { fixturesOf } from './fixtures.ts';
import { givenSharedAccount } from './given-account.ts';
import type { Account, Person, Roster } from './given-roster.ts';
import { sendTo } from './send.ts';

// X2: whatever an endpoint mails, asking for it again and again in parallel neither doubles a mail nor fills a mailbox.

const atOnce = 40;
let roster: Roster;
let account: Account;
let member: Person;
let fixtures: Record<string, Fixture>;

givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  await roster.domain(account, 'example.com');
  member = await roster.person({ account });
  fixtures = fixturesOf({ roster, account, member: () => member });
});

type Sent = { template: MailTemplate; mailbox: string; content: object; links: object; n: number };

/** Bodies that reach a user, where the one of the fixture reaches no one. */
const bodies: Record<string, () => object> = {
  requestPasswordReset: () => ({ email: member.email }),
};

/** What one mailbox was sent: how many of one kind, and how many that say the same or carry a link of the same kind. */
const sentBy = async (column: 'template' | 'content') =>
  (
    await roster.database.owner.query<Sent>(
      column === 'template'
        ? 'select template, mailbox, count(*)::integer as n from mails group by 1, 2'
        : `select template, to_address as mailbox, count(*)::integer as n from mails
           group by 1, 2, case when links = '{}' then content::text end`,
    )
  ).rows;

const changing = endpoints.filter(({ method }) => method !== 'GET');
const senders: string[] = [];

describe.each(changing.map((endpoint) => [endpoint.name, endpoint] as const))('%s', (name, endpoint) => {
  test(`asked ${atOnce} times in parallel doubles no mail and fills no mailbox`, async () => {
    const fixture = fixtures[name];
    if (!fixture) throw new Error(`the endpoint ${name} has no fixture`);
    const me = await callerOf(endpoint);
    const request = bodies[name]
      ? { body: bodies[name]() }
      : fixture.once
        ? await fixture.once(me)
        : fixture.request(await targetOf(name));
    const browser = await roster.browserOf(me);
    await roster.database.owner.query('delete from mails');
    await sendTo(browser, endpoint, request);
    await roster.settled();
    if ((await sentBy('template')).length === 0) return;

    senders.push(name);
    await Promise.all(Array.from({ length: atOnce }, () => sendTo(browser, endpoint, request)));
    await roster.settled();
    for (const { template, mailbox, n } of await sentBy('template')) {
      const allowance = allowanceOf(template);
      const most = allowance ? Math.max(allowance.perMailbox, allowance.perOwner) : 5;
      expect({ template, mailbox, tooMany: n > most }).toEqual({ template, mailbox, tooMany: false });
    }
    expect((await sentBy('content')).filter(({ n }) => n > 1)).toEqual([]);
  });
});

test('the endpoints that send mails were met', () => {
  for (const name of [
    'resendInvitations',
    'sendPasswordReset',
    'changeUserEmail',
    'changeEmail',
    'requestPasswordReset',
    'register',
    'openRequestAnonymously',
    'askToRefreshPolicy',
    'lockUsers',
  ])
    expect(senders).toContain(name);
});

const callerOf = ({ access }: Endpoint): Promise<Person> => {
  if (access === 'operator') return roster.person({ operator: true });
  return roster.person(access === 'pass' ? {} : { account, roles: ['accountAdministrator'] });
};

/** The user that the request is about: invited where it is about invitations. */
const targetOf = (name: string): Promise<Person> =>
  roster.person({ account, invited: name === 'resendInvitations' });
