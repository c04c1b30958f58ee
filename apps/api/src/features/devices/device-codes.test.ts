import { codeLetters, shownCode } from '@roster/domain/device-sign-ins';
import { describe, expect, test } from 'vitest';
import { allowByCode, givenTool, type Tool } from '../../testing/given-tools.ts';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { forgetSignIns } from './forget-sign-ins.ts';

// RFC 8628, on the real product.

let roster: Roster;
let account: Account;
let nobody: Browser;
let lena: Person;
let browser: Browser;
let tool: Tool;

givenAccount(async (given) => {
  ({ roster, account, nobody } = given);
  await roster.database.owner.query('delete from throttles');
  lena = await roster.person({ account });
  browser = await roster.browserOf(lena);
  tool = givenTool(nobody, 'build-server');
});

const codeOf = async (answer: Promise<{ status: number; body: Record<string, unknown> }>) => {
  const { status, body } = await answer;
  return status === 201 ? 201 : body['code'];
};
const after = (seconds: number) => (roster.clock.offset += seconds * 1_000);

describe('E4: a device without a browser is let in by a code', () => {
  test('that is eight consonants, and never in an address that reaches a server', async () => {
    const { body } = await nobody.post('/device-codes', {
      name: 'build-server',
      platform: '',
      deviceKey: tool.deviceKey,
    });
    expect(body['userCode']).toMatch(new RegExp(`^[${codeLetters}]{4}-[${codeLetters}]{4}$`));
    expect(body['verificationUrlComplete']).toBe(
      `${String(body['verificationUrl'])}#${String(body['userCode'])}`,
    );
    expect(body).toMatchObject({ expiresInSeconds: 900, intervalSeconds: 5 });
  });

  test('found in any spelling, with what asks and from where, which decides nothing', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    const typed = ` ${userCode.toLowerCase().replace('-', ' ')} `;
    const { status, body } = await browser.post('/device-codes/find', { userCode: typed });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      userCode,
      name: 'build-server',
      platform: 'Linux x64',
      thumbprint: tool.thumbprint,
      askedFrom: '127.0.0.1',
      sameNetwork: true,
    });
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.authorizationPending');
  });

  test('and gets its token once, as a device of the user who allowed it', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    await allowByCode(browser, userCode);
    const answer = await tool.redeemCode(deviceCode);
    expect(answer.body).toMatchObject({ device: { name: 'build-server' }, user: { id: lena.id } });
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.codeUsed');
    // Who finds the code later learns nothing from it.
    expect(await codeOf(browser.post('/device-codes/find', { userCode }))).toBe('devices.codeUnknown');
  });

  test('or is refused', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    await browser.post('/device-codes/decide', { userCode, decision: 'refused' });
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.refusedByUser');
    expect(await codeOf(browser.post('/device-codes/decide', { userCode, decision: 'allowed' }))).toBe(
      'devices.codeUnknown',
    );
  });

  test('or is too late after a quarter of an hour, and forgotten an hour later', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    after(15 * 60 + 1);
    expect(await codeOf(browser.post('/device-codes/find', { userCode }))).toBe('devices.codeUnknown');
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.codeExpired');
    await forgetSignIns(roster.platform);
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.codeExpired');
    after(60 * 60);
    await forgetSignIns(roster.platform);
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe('devices.codeUnknown');
  });

  test('asked for with the key that it was made for', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    await allowByCode(browser, userCode);
    const { deviceKey } = givenTool(nobody);
    expect(await codeOf(tool.redeemCode(deviceCode, { deviceKey }))).toBe('devices.codeUnknown');
  });
});

describe('a tool that waits', () => {
  test('asks every five seconds; each time it asks too early it waits five more, for good', async () => {
    const { deviceCode } = await tool.askForCode();
    const poll = () => tool.redeemCode(deviceCode);
    expect(await codeOf(poll())).toBe('devices.authorizationPending');
    const early = await poll();
    expect([early.status, early.body['code'], early.headers.get('retry-after')]).toEqual([
      429,
      'devices.slowDown',
      '10',
    ]);
    after(9);
    expect((await poll()).headers.get('retry-after')).toBe('15');
    after(15);
    expect(await codeOf(poll())).toBe('devices.authorizationPending');
    after(10);
    expect(await codeOf(poll())).toBe('devices.slowDown');
  });

  test('gets what it was let in for, however soon it asks', async () => {
    const { userCode, deviceCode } = await tool.askForCode();
    await tool.redeemCode(deviceCode);
    await allowByCode(browser, userCode);
    expect(await codeOf(tool.redeemCode(deviceCode))).toBe(201);
  });
});

describe('codes that nobody was given', () => {
  const guess = (nth: number) => {
    let code = '';
    for (let rest = nth * 7_919; code.length < 8; rest = Math.floor(rest / 20) + 3 * code.length)
      code += codeLetters[rest % 20];
    return shownCode(code);
  };

  test('are guessed a thousand times without a hit, and after ten of one person nothing is looked at', async () => {
    await tool.askForCode();
    const answers: Record<string, number> = {};
    for (let nth = 0; nth < 1_000; nth += 20) {
      const some = await Promise.all(
        Array.from({ length: 20 }, (_, one) =>
          codeOf(
            (nth + one) % 2 === 0
              ? browser.post('/device-codes/find', { userCode: guess(nth + one) })
              : browser.post('/device-codes/decide', { userCode: guess(nth + one), decision: 'allowed' }),
          ),
        ),
      );
      for (const code of some) answers[String(code)] = (answers[String(code)] ?? 0) + 1;
    }
    expect(answers).toEqual({ 'devices.codeUnknown': 10, 'request.tooMany': 990 });
    // Not even the right one, until the quarter of an hour is over.
    const { userCode } = await tool.askForCode();
    expect(await codeOf(browser.post('/device-codes/find', { userCode }))).toBe('request.tooMany');
    const other = await roster.browserOf(await roster.person({ account }));
    expect((await other.post('/device-codes/find', { userCode })).status).toBe(200);
  });

  test('are guessed by many people of one network no further than fifty times', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, async () => roster.browserOf(await roster.person({ account }))),
    );
    const answers = [];
    for (const [nth, one] of people.entries())
      for (let round = 0; round < 10; round += 1)
        answers.push(await codeOf(one.post('/device-codes/find', { userCode: guess(nth * 10 + round) })));
    expect(answers.filter((code) => code === 'devices.codeUnknown')).toHaveLength(50);
  });

  test('are not asked for without end by one network', async () => {
    const asked = await Promise.all(
      Array.from({ length: 70 }, () =>
        nobody.post('/device-codes', { name: 'x', platform: '', deviceKey: tool.deviceKey }),
      ),
    );
    expect(asked.filter(({ status }) => status === 201)).toHaveLength(60);
  });
});
