import { mailAllowances } from '@roster/domain/mail-allowances';
import { mailTemplates } from '@roster/domain/mail-templates';
import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Person, Roster } from '../../testing/given-roster.ts';
import { heldUp } from '../../testing/held-up.ts';
import { sql } from '../postgres/sql.ts';
import { lockOn } from './mail-allowances.ts';
import { kindsOf } from './mail-contents.ts';
import { allowanceOf, linksOf } from './mail-templates.ts';
import { enqueueMail } from './outbox.ts';
import { withinPipeline } from '../postgres/within.ts';
import { createOutgoing } from './outgoing.ts';

// X2: readers learn how many emails were held back from them, by one email for the hour.

let roster: Roster;
let account: Account;
let me: Person;
givenAccount((given) => ({ roster, account, me } = given));

const news = mailTemplates.filter((template) => allowanceOf(template)?.readerIsTold);
const most = mailAllowances.news.perMailbox;
const minutes = (count: number) => (roster.clock.offset += count * 60_000);

const valueOf = (kind: unknown, nth: number) =>
  Array.isArray(kind)
    ? String(kind[0])
    : kind === 'time'
      ? roster.clock.now()
      : kind === 'number'
        ? nth + 2
        : kind === 'page'
          ? '/page'
          : kind === 'people'
            ? []
            : 'A value';

type Sent = [template: (typeof mailTemplates)[number], person: Person, times: number];

/** So many emails of one kind to a person, as different causes on several servers send them: no account’s turn to wait for. */
async function send(...[template, person, times]: Sent): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) await sendAtOnce(template, person, [nth]);
}

/** The same in one transaction. */
const sendAtOnce = (template: Sent[0], person: Person, all: readonly number[]) =>
  withinPipeline(roster.platform.database, null, async (connection) => {
    const tx = { ...connection, outgoing: createOutgoing(connection) };
    await connection.begun;
    for (const nth of all)
      await enqueueMail(
        tx,
        [person.id],
        {
          template,
          content: Object.fromEntries(
            Object.entries(kindsOf(template)).map(([name, kind]) => [name, valueOf(kind, nth)]),
          ),
        },
        { accountId: account.id, now: roster.clock.now(), startedBy: me.id },
      );
  });
const arrivedAt = async ({ email }: Person) =>
  (await roster.mails.receive()).filter(({ to }) => to === email);

describe.each(news.filter((template) => Object.keys(linksOf(template)).length === 0))('%s', (template) => {
  test('sent too often to one reader ends in one email after the hour that says how many were not sent', async () => {
    const reader = await roster.person({ account });
    await send(template, reader, most + 4);
    expect(await arrivedAt(reader)).toHaveLength(most);
    minutes(61);
    const [summary, ...more] = await arrivedAt(reader);
    expect(more).toEqual([]);
    expect(summary?.subject).toBe('4 more emails were not sent to you');
    minutes(61);
    expect(await arrivedAt(reader)).toEqual([]);
  });
});

test('all kinds and addresses of one mailbox are counted in one email, and again in the next hour', async () => {
  const reader = await roster.person({ account, email: 'reader@example.org' });
  const tagged = await roster.person({ account, email: 'reader+work@example.org' });
  await send('signInLocked', reader, most + 2);
  await send('signInUnlocked', tagged, most + 3);
  await roster.mails.receive();
  minutes(61);
  const summaries = await roster.mails.receive();
  expect(summaries.map(({ subject }) => subject)).toEqual(['5 more emails were not sent to you']);
  await send('signInLocked', reader, most + 1);
  await roster.mails.receive();
  minutes(61);
  expect((await roster.mails.receive()).map(({ subject }) => subject)).toEqual([
    '1 more email was not sent to you',
  ]);
});

test('those of one transaction are counted like those of many', async () => {
  const reader = await roster.person({ account });
  await sendAtOnce(
    'signInLocked',
    reader,
    Array.from({ length: most + 4 }, (_, nth) => nth),
  );
  expect(await arrivedAt(reader)).toHaveLength(most);
  minutes(61);
  expect((await arrivedAt(reader)).map(({ subject }) => subject)).toEqual([
    '4 more emails were not sent to you',
  ]);
});

test('held back in parallel, each is counted once', async () => {
  const reader = await roster.person({ account });
  await send('signInLocked', reader, most);
  // All of them have found no summary that waits, or wait for their turn to look.
  await heldUp(roster, {
    hold: sql`select ${lockOn(sql`${reader.email}`)}`,
    calls: Array.from({ length: 8 }, () => () => send('signInLocked', reader, 1)),
  });
  await roster.mails.receive();
  minutes(61);
  expect((await arrivedAt(reader)).map(({ subject }) => subject)).toEqual([
    '8 more emails were not sent to you',
  ]);
});
