import { expect, test } from 'vitest';
import { allowByCode, codeIn, givenTool } from '../../testing/given-tools.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let nobody: Browser;
let ana: Browser;

givenAccount(async (given) => {
  ({ roster, account, nobody, ana } = given);
  await roster.database.owner.query('delete from throttles');
});

const rounds = Number(process.env['ROSTER_RACE_ROUNDS'] ?? 10);
const liveTokens = async (userId: string) => {
  const { rowCount } = await roster.database.owner.query(
    'select from devices where user_id = $1 and token_hash is not null',
    [userId],
  );
  return rowCount;
};

test('E4: what was allowed is redeemed once, however many ask for it at once', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const browser = await roster.browserOf(await roster.person({ account }));
    const tool = givenTool(nobody);
    const code = codeIn(await browser.post('/device-sign-ins', tool.wanted));
    const answers = await Promise.all(Array.from({ length: 20 }, () => tool.redeem(code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body['code']))).toEqual(
      new Set([undefined, 'devices.codeUsed']),
    );
  }
});

test('a lock leaves no token, whenever it comes: its commit ends what there is, and what comes later gets none (4)', async () => {
  for (let round = 0; round < rounds * 3; round += 1) {
    // Without an account nothing but the row of the user is held by both.
    const member = round % 2 === 0;
    const user = await roster.person(member ? { account } : {});
    const browser = await roster.browserOf(user);
    const tool = givenTool(nobody);
    const { userCode, deviceCode } = await tool.askForCode();
    await allowByCode(browser, userCode);
    const operator = await roster.browserOf(await roster.person({ operator: true }));
    const lock = member
      ? ana.post('/users/lock', { userIds: [user.id] })
      : operator.post(`/operator/users/${user.id}/lock`, { reason: 'Asked for' });
    const [redeemed, locked] = await Promise.all([tool.redeemCode(deviceCode), lock]);
    expect(locked.status).toBe(200);
    expect([201, 403, 409]).toContain(redeemed.status);
    expect(await liveTokens(user.id)).toBe(0);
    await roster.database.owner.query('delete from throttles');
  }
});

test('of ten devices that are let in and come at once, a user gets three', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const user = await roster.person(round % 2 === 0 ? { account } : {});
    const browser = await roster.browserOf(user);
    const tools = Array.from({ length: 10 }, () => givenTool(nobody));
    const codes: string[] = [];
    for (const tool of tools) codes.push(codeIn(await browser.post('/device-sign-ins', tool.wanted)));
    const answers = await Promise.all(tools.map((tool, nth) => tool.redeem(codes[nth] ?? '')));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(await liveTokens(user.id)).toBe(3);
  }
});
