import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { testKeys, type Account, type Browser, type Roster } from '../../testing/given-roster.ts';
import { cutTail, ownerOf, rewriteFrom } from '../../testing/tampering.ts';
import { chainKeys } from './chain-keys.ts';
import type { Queryable } from '../postgres/database.ts';
import { verifyAudit } from './verify-audit.ts';

// Invariant 9: what someone with every right in the database, but without the key, cannot hide.

let roster: Roster;
let owner: Queryable;
let account: Account;
let ana: Browser;

givenAccount((given) => {
  ({ roster, account, ana } = given);
  owner = ownerOf(roster);
});

const createGroups = async (count: number) => {
  for (let nth = 0; nth < count; nth += 1)
    expect((await ana.post('/groups', { name: `Group ${nth} ${Math.random()}` })).status).toBe(201);
};
const verify = (keys = testKeys) => verifyAudit(owner, account.id, { keys });

describe('the check reports', () => {
  test('an end that was cut off, with the head set back to the link before', async () => {
    await createGroups(3);
    expect(await verify()).toMatchObject({ events: 3, fault: null });
    await cutTail(owner, account, 1);
    expect(await verify()).toMatchObject({ events: 2, brokenAt: 3, fault: 'end' });
  });

  test('such an end also after the account went on working', async () => {
    await createGroups(3);
    await cutTail(owner, account, 2);
    await createGroups(2);
    expect(await verify()).toMatchObject({ events: 3, fault: 'end' });
  });

  test.each([['kept'], ['none']] as const)(
    'a changed event with every hash behind it made without the key (its id %s)',
    async (keyId) => {
      await createGroups(4);
      await rewriteFrom(owner, account, 2, keyId);
      expect(await verify()).toMatchObject({ events: 1, brokenAt: 2, fault: 'event' });
    },
  );

  test('a whole chain whose hashes were made without the key', async () => {
    await createGroups(2);
    await rewriteFrom(owner, account, 1, 'none');
    expect(await verify()).toMatchObject({ events: 2, fault: 'end' });
  });

  test('personal details that were deleted though no one was erased', async () => {
    const chloe = await roster.person({ account });
    await ana.patch(`/users/${chloe.id}`, { version: 1, department: 'Bridges' });
    await owner.query({ text: 'delete from audit_personal where subject_id = $1', values: [chloe.id] });
    expect(await verify()).toMatchObject({ brokenAt: 1, fault: 'personal' });
  });

  test('a key that is missing, in words of its own', async () => {
    await createGroups(1);
    expect(await verify(chainKeys(['another key, also long enough to be one']))).toMatchObject({
      brokenAt: 1,
      fault: 'key',
    });
  });

  test('nothing where many write at the same moment: one account keeps one chain', async () => {
    const users = await Promise.all(Array.from({ length: 12 }, () => roster.person({ account })));
    await Promise.all(users.map(({ id }) => ana.post('/users/lock', { userIds: [id] })));
    expect(await verify()).toMatchObject({ events: 12, fault: null });
  });
});
