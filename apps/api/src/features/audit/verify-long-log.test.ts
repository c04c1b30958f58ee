import { verifyAuditLog } from '@roster/contract/audit';
import { expect, test } from 'vitest';
import { verifyAudit } from '../../platform/audit/verify-audit.ts';
import type { Queryable } from '../../platform/postgres/database.ts';
import { givenAccount } from '../../testing/given-account.ts';
import { givenLongLog } from '../../testing/given-long-log.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;

givenAccount((given) => ({ roster, account, me, ana } = given));

test('X1: other requests are answered while a long log is being checked', async () => {
  await givenLongLog(roster, me, 6_000);
  const order: string[] = [];
  const check = ana.post(verifyAuditLog.path).then((answer) => {
    order.push('checked');
    return answer;
  });
  for (let nth = 0; nth < 3; nth += 1) {
    expect((await ana.get('/session')).status).toBe(200);
    order.push('answered');
  }
  expect((await check).body).toMatchObject({ events: 6_000, brokenAt: null });
  expect(order).toEqual(['answered', 'answered', 'answered', 'checked']);
});

test('X1: the check lets other requests have their turn after every 50 events', async () => {
  await givenLongLog(roster, me, 2_000);
  let turns = 0;
  let checking = true;
  const countTurns = () => {
    turns += 1;
    if (checking) setImmediate(countTurns);
  };
  setImmediate(countTurns);
  /** The turns of others between the arrival of some events and the next question to the database. */
  const between: { events: number; turns: number }[] = [];
  let arrived: { events: number; at: number } | null = null;
  const watched: Queryable = {
    query: async (statement) => {
      if (arrived) between.push({ events: arrived.events, turns: turns - arrived.at });
      const rows = await roster.platform.database.reader.query(statement);
      arrived = { events: rows.length, at: turns };
      return rows as never;
    },
  };
  expect(await verifyAudit(watched, account.id, { keys: roster.platform.database.chainKeys })).toMatchObject({
    events: 2_000,
    brokenAt: null,
  });
  checking = false;
  for (const { events, turns: others } of between) expect(others).toBeGreaterThanOrEqual(events / 50 - 1);
  expect(between.filter(({ events }) => events > 1).length).toBeGreaterThan(0);
});

test('X1: two who check the same log at the same time share one check and both have it in the log', async () => {
  await givenLongLog(roster, me, 4_000);
  const [first, second] = await Promise.all([ana.post(verifyAuditLog.path), ana.post(verifyAuditLog.path)]);
  for (const answer of [first, second]) expect(answer.body).toMatchObject({ events: 4_000, brokenAt: null });
  const { body } = await ana.get('/audit-events?event=audit.verified');
  expect(body['items']).toHaveLength(2);
});
