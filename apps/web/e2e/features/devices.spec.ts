import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAs, sendAs } from '../people.ts';
import { expect, password, portal, signIn, test } from '../roster.ts';
import type { Page } from '@playwright/test';

const chloe = 'chloe.martin@harbor.example';

/** What the licensing tool of one machine does. */
function givenTool(name: string) {
  const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
  const deviceKey = { kty: 'OKP', crv: 'Ed25519', x };
  const verifier = randomBytes(32).toString('base64url');
  const send = async (path: string, body: object) => {
    const reply = await fetch(`${portal()}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: portal() },
      body: JSON.stringify(body),
    });
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> };
  };
  return {
    thumbprint: createHash('sha256')
      .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
      .digest('base64url'),
    askForCode: async () =>
      (await send('/device-codes', { name, platform: 'Linux x64', deviceKey })).body as {
        userCode: string;
        deviceCode: string;
        verificationUrlComplete: string;
      },
    redeem: (grant: object) => send('/device-tokens', { ...grant, deviceKey }),
    verifier,
    pageOf: (port: number) =>
      `/devices/allow?${new URLSearchParams({
        challenge: createHash('sha256').update(verifier).digest('base64url'),
        state: 'state-of-the-tool',
        port: String(port),
        name,
        platform: 'Linux x64',
        key: x,
      })}`,
  };
}

/** Listens on the loopback address, as the tool does. */
async function listening() {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://127.0.0.1'));
    response.end('You may close this tab.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    /** What the browser came with. */
    came: async () => {
      await expect.poll(() => asked.some(({ search }) => search !== '')).toBe(true);
      return asked.find(({ search }) => search !== '')?.searchParams ?? new URLSearchParams();
    },
    close: () => server.close(),
  };
}

async function signInHere(page: Page): Promise<void> {
  await page.locator('#email').fill(chloe);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
}

test.afterEach(async () => {
  const { items } = await readAs<{ items: { id: string }[] }>(chloe, '/profile/devices');
  await sendAs(
    chloe,
    items.map(({ id }) => ['POST', `/profile/devices/${id}/sign-out`, {}] as const),
  );
});

test.describe('a device is let in through its own browser (E4)', () => {
  test('from sign-in on, with all that it asked; the tool gets its token, and the profile shows it', async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
    const page = await context.newPage();
    const [tool, loopback] = [givenTool('chloe-laptop'), await listening()];
    await page.goto(tool.pageOf(loopback.port));
    await signInHere(page);
    await expect(page.getByRole('heading', { name: 'Let this device in?' })).toBeVisible();
    await expect(page.getByText('chloe-laptop')).toBeVisible();
    await expect(page.getByText(tool.thumbprint.slice(0, 8))).toBeVisible();
    await expect(page.getByText(`Chloé Martin (${chloe})`)).toBeVisible();

    const allow = page.getByRole('button', { name: 'Allow device' });
    await allow.hover();
    await expect(page.getByText('Confirm first that the device is in your hands.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Yes, this device is in my hands' }).check();
    await allow.click();
    const came = await loopback.came();
    await page.waitForURL(`http://127.0.0.1:${loopback.port}/**`);
    expect(came.get('state')).toBe('state-of-the-tool');
    const token = await tool.redeem({ grant: 'browser', code: came.get('code'), verifier: tool.verifier });
    expect([token.status, token.body['user']]).toMatchObject([201, { email: chloe }]);

    await page.goto('/profile#devices');
    const card = page.locator('#devices');
    await expect(card.getByText('chloe-laptop')).toBeVisible();
    await expect(card.getByText(/Has policy version \d+ of \d+, refreshed/)).toBeVisible();
    await expect(card.getByText(/Runs offline until|Nothing runs on it offline/)).toBeVisible();
    await card.getByRole('button', { name: 'Rename: chloe-laptop' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Desk');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Device renamed to Desk.')).toBeVisible();
    await card.getByRole('button', { name: 'Sign out: Desk' }).click();
    await expect(page.getByRole('dialog').getByText('The device gets no new policy')).toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: 'Confirm: sign out device' }).click();
    await expect(card.getByText('A device appears here once')).toBeVisible();
    loopback.close();
    await context.close();
  });

  test('or refused, of which the tool hears', async ({ browser }) => {
    const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
    const page = await context.newPage();
    const [tool, loopback] = [givenTool('not-mine'), await listening()];
    await page.goto(tool.pageOf(loopback.port));
    await signInHere(page);
    await page.getByRole('button', { name: 'Refuse' }).click();
    expect((await loopback.came()).get('error')).toBe('access_denied');
    loopback.close();
    await context.close();
  });

  test('and a link that lacks something says so', async ({ page }) => {
    await page.goto('/devices/allow?name=x');
    await signInHere(page);
    await expect(page.getByText('This link is incomplete.')).toBeVisible();
  });
});

test.describe('a device without a browser is let in by its code (E4)', () => {
  test('typed on another one, in any case; a wrong one says so', async ({ page }) => {
    const tool = givenTool('build-server');
    const { userCode, deviceCode } = await tool.askForCode();
    await page.goto('/devices');
    await signInHere(page);
    const code = page.getByRole('textbox', { name: 'Code' });
    await code.fill('hello');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('A code has eight letters and no vowels.')).toBeVisible();
    await code.fill('BCDF-GHJK');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByText('No device is asking with this code.')).toBeVisible();
    await page.getByRole('button', { name: 'Enter another code' }).click();
    await code.fill(userCode.toLowerCase());
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.locator('[data-code]')).toHaveText(userCode);
    await expect(page.getByText('build-server')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Yes, this device is in my hands' }).check();
    await page.getByRole('button', { name: 'Allow device' }).click();
    await expect(page.getByText('build-server is let in')).toBeVisible();
    expect((await tool.redeem({ grant: 'code', deviceCode })).status).toBe(201);
  });

  test('or with the complete link, which survives the sign-in and is sent to no server', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    const tool = givenTool('build-server');
    const { userCode, deviceCode, verificationUrlComplete } = await tool.askForCode();
    await page.goto(verificationUrlComplete.replace(/^https?:\/\/[^/]+/, ''));
    await signInHere(page);
    await expect(page.locator('[data-code]')).toHaveText(userCode);
    await page.getByRole('button', { name: 'Refuse' }).click();
    await expect(page.getByText('build-server was refused')).toBeVisible();
    expect((await tool.redeem({ grant: 'code', deviceCode })).body['code']).toBe('devices.refusedByUser');
    expect(sent.filter((url) => url.split('#')[0]?.includes(userCode))).toEqual([]);
  });

  test('and where there are as many as there may be, for one of them', async ({ page }) => {
    for (const name of ['one', 'two', 'three']) {
      const tool = givenTool(name);
      const { userCode, deviceCode } = await tool.askForCode();
      await sendAs(chloe, [['POST', '/device-codes/decide', { userCode, decision: 'allowed' }]]);
      expect((await tool.redeem({ grant: 'code', deviceCode })).status).toBe(201);
    }
    const tool = givenTool('four');
    const { userCode, deviceCode } = await tool.askForCode();
    await page.goto(`/devices#${userCode}`);
    await signInHere(page);
    await page.getByRole('checkbox', { name: 'Yes, this device is in my hands' }).check();
    const allow = page.getByRole('button', { name: 'Allow device' });
    await expect(page.getByRole('radio', { name: 'two' })).toBeVisible();
    await allow.hover();
    await expect(page.getByText('Choose first which device is signed out for it.')).toBeVisible();
    await page.getByRole('radio', { name: 'two' }).check();
    await allow.click();
    await expect(page.getByText('four is let in')).toBeVisible();
    expect((await tool.redeem({ grant: 'code', deviceCode })).status).toBe(201);
    await page.goto('/profile');
    const card = page.locator('#devices');
    await expect(card.getByText('four', { exact: true })).toBeVisible();
    await expect(card.getByText('two', { exact: true })).toBeHidden();
  });
});

test('an administrator signs out the lost device of a user, from the user’s page', async ({ page }) => {
  const tool = givenTool('lost-laptop');
  const { userCode, deviceCode } = await tool.askForCode();
  await sendAs(chloe, [['POST', '/device-codes/decide', { userCode, decision: 'allowed' }]]);
  expect((await tool.redeem({ grant: 'code', deviceCode })).status).toBe(201);
  const { user } = await readAs<{ user: { id: string } }>(chloe, '/session');
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto(`/users/${user.id}?tab=devices`);
  await page.getByRole('button', { name: 'Sign out: lost-laptop' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm: sign out device' }).click();
  await expect(page.getByText('lost-laptop is signed out.')).toBeVisible();
  await expect(page.getByText('This user is not signed in on any device.')).toBeVisible();
});
