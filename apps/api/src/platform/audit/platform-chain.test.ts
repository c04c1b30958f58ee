import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import { testKeys, type Roster } from '../../testing/given-roster.ts';
import type { Queryable } from '../postgres/database.ts';
import { verifyAudit } from './verify-audit.ts';

let roster: Roster;
let owner: Queryable;

givenProduct(async (given) => {
  ({ roster } = given);
  owner = {
    query: async <R extends object>({ text, values = [] }: { text: string; values?: unknown[] }) =>
      (await roster.database.owner.query<R>(text, values)).rows,
  };
});

test.each([
  [
    'cut',
    'delete from audit_events where account_id is null and sequence = (select sequence from platform_chain)',
  ],
  ['emptied', 'delete from audit_events where account_id is null'],
  ['left without its head', 'delete from platform_chain'],
  [
    'emptied together with its head',
    'delete from audit_events where account_id is null; delete from platform_chain',
  ],
])('the platform’s own chain reveals that it was %s', async (_how, sql) => {
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  await operator.post('/service-requests', { category: 'other', subject: 'One', text: 'Text' });
  expect(await verifyAudit(owner, null, { keys: testKeys })).toMatchObject({ brokenAt: null });
  const client = await roster.database.owner.connect();
  try {
    await client.query(`begin; ${sql}`);
    const within: Queryable = {
      query: async <R extends object>({ text, values = [] }: { text: string; values?: unknown[] }) =>
        (await client.query<R>(text, values)).rows,
    };
    expect((await verifyAudit(within, null, { keys: testKeys })).brokenAt).not.toBeNull();
  } finally {
    await client.query('rollback');
    client.release();
  }
});
