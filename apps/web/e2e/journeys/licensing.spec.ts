import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { machineIn, type Machine } from '../../../licensing-tool/process-tests/machine.ts';
import { acceptInvitation, readAs, sendAs } from '../people.ts';
import { another, expect, password, portal, test } from '../roster.ts';

// The first seed’s paragraphs on locking and on practitioner licenses, in the browser and beside it on the computers of
// the users: see docs/seeds.md and docs/licensing.md. The account and its people exist for this journey alone.

const operator = 'operator@roster.example';
const rita = 'rita.quay@quay.example';
const suite = 'Structural Suite';
const field = 'Survey Field';

type Item = { id: string; name: string };

const folder = mkdtempSync(join(tmpdir(), 'roster-journey-'));
const computers: Machine[] = [];
/** That of the browser, see .config/playwright.ts. */
const zone = 'Europe/Berlin';
const built = 'apps/licensing-tool/dist/roster-licensing-demo.mjs';

test.setTimeout(180_000);
test.beforeAll(givenAccount);
test.afterAll(() => {
  for (const computer of computers) computer.kill();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('Lock and Unlock Users', () => {
  test('locking does not stop what runs for up to seven days; unlocking lets it go on after a new sign-in; a denial stops it at the next contact', async ({
    browser,
  }) => {
    const noah = 'noah.finch@quay.example';
    await given(noah, 'Noah', 'Finch');
    const [admin, own, computer] = [
      await another(browser, rita),
      await another(browser, noah),
      computerOf('noah'),
    ];
    await signInByBrowser(computer, own);
    const until = await runsUntil(computer, field);
    expect(await computer.run(['run', field, '--', 'true'])).toMatchObject({ exit: 0 });

    await select(admin, noah, 'Lock users');
    const lock = admin.getByRole('dialog', { name: 'Lock Noah Finch?' });
    // The dialog and the tool say the same day.
    await expect(lock).toContainText(`may run offline until ${dayOf(until)}`);
    await lock.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
    await expect(admin.getByText('Noah Finch is locked.')).toBeVisible();

    const refused = await computer.run(['refresh']);
    expect(refused.exit).toBe(4);
    expect(refused.stderr).toMatch(/has been locked since .* runs until .*Rita Quay/s);
    const locked = await computer.run(['check', field]);
    expect(locked.exit).toBe(0);
    expect(locked.stdout).toContain(`may run until ${dayOf(until)}`);
    expect(locked.stdout).toContain('Until you are unlocked there is no new policy');
    expect(await runsUntil(computer, field)).toBe(until);
    computer.at('+6d');
    expect((await computer.run(['check', field])).stdout).toMatch(/Only (hours are|1 day is) left/);
    computer.at('+8d');
    expect(await computer.run(['check', field])).toMatchObject({ exit: 5 });

    await select(admin, noah, 'Unlock users');
    await expect(admin.getByText('Noah Finch is unlocked.')).toBeVisible();
    computer.at(null);
    // A lock ends every sign-in, that of the computer too.
    expect(await computer.run(['refresh'])).toMatchObject({ exit: 3 });
    await signInByCode(computer, own, noah);
    expect(await computer.run(['refresh'])).toMatchObject({ exit: 0 });
    expect(Date.parse(await runsUntil(computer, field))).toBeGreaterThan(Date.parse(until));

    await select(admin, noah, 'Lock users');
    await lock.getByLabel('Also deny access to all products').check();
    await lock.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
    await expect(lock).toBeHidden();
    expect(await computer.run(['check', field, '--offline'])).toMatchObject({ exit: 0 });
    expect(await computer.run(['refresh'])).toMatchObject({ exit: 4 });
    const denied = await computer.run(['check', field, '--offline']);
    expect(denied.exit).toBe(4);
    expect(denied.stderr).toContain(`denied you access to ${field}`);
    for (const page of [admin, own]) await page.context().close();
  });
});

test.describe('Delete Users', () => {
  test('a practitioner license is reassigned before its user is removed: the colleague runs the product after Refresh policy', async ({
    browser,
  }) => {
    const [mona, iris] = ['mona.reyes@quay.example', 'iris.dahl@quay.example'];
    const holder = await given(mona, 'Mona', 'Reyes');
    await given(iris, 'Iris', 'Dahl');
    const { items } = await readAs<{ items: { id: string; product: Item }[] }>(rita, '/entitlements');
    const bought = items.find(({ product }) => product.name === suite);
    await sendAs(rita, [['POST', `/entitlements/${bought?.id}/assign`, { userIds: [holder] }]]);
    const [monas, iriss] = [computerOf('mona'), computerOf('iris')];
    for (const [computer, email] of [
      [monas, mona],
      [iriss, iris],
    ] as const) {
      const page = await another(browser, email);
      await signInByBrowser(computer, page);
      await page.context().close();
    }
    await runsUntil(monas, suite);
    // The account bought one license, and a colleague holds it.
    expect(await iriss.run(['check', suite])).toMatchObject({ exit: 4 });

    const admin = await another(browser, rita);
    await select(admin, mona, 'Delete users');
    const dialog = admin.getByRole('dialog', { name: 'Remove Mona Reyes from Quay Surveying?' });
    const license = dialog.getByRole('combobox', { name: `License for ${suite}` });
    await expect(license).toHaveAttribute('placeholder', 'Return to the pool');
    await license.fill('iris.dahl');
    await admin.getByRole('option', { name: /Iris Dahl/ }).click();
    await dialog.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
    await expect(admin.getByText('Mona Reyes was removed.')).toBeVisible();
    await admin.goto(`/entitlements/${bought?.id}`);
    await expect(admin.getByText(/1 of 1 assigned/)).toBeVisible();
    await expect(admin.getByRole('row', { name: /Iris Dahl/ })).toBeVisible();
    await expect(admin.getByText('User not found')).toHaveCount(0);

    expect(await iriss.run(['refresh'])).toMatchObject({ exit: 0 });
    await runsUntil(iriss, suite);
    const gone = await monas.run(['refresh']);
    expect(gone.exit).toBe(4);
    expect(gone.stderr).toContain('You no longer belong to the account');
    expect(await monas.run(['check', suite, '--offline'])).toMatchObject({ exit: 4 });
    await admin.context().close();
  });
});

/** Quay Surveying, which bought Survey Field for all of its users and one license of Structural Suite. */
async function givenAccount(): Promise<void> {
  const administrator = { email: rita, firstName: 'Rita', lastName: 'Quay', language: 'en' };
  const account = { name: 'Quay Surveying', number: '1000-9077', mainCountry: 'DE', administrator };
  const [accountId] = await sendAs(operator, [['POST', '/operator/accounts', account]]);
  await acceptInvitation(rita);
  const { items } = await readAs<{ items: Item[] }>(operator, '/operator/products?limit=100');
  const idOf = (name: string) => items.find((product) => product.name === name)?.id;
  const term = { country: 'DE', startsOn: '2026-01-01' };
  const path = `/operator/accounts/${accountId}/entitlements`;
  await sendAs(operator, [
    ['POST', path, { ...term, productId: idOf(field), kind: 'pooled' }],
    ['POST', path, { ...term, productId: idOf(suite), kind: 'named', seats: 1 }],
  ]);
}

/** A member of the account, who accepted the invitation. */
async function given(email: string, firstName: string, lastName: string): Promise<string> {
  const [id = ''] = await sendAs(rita, [['POST', '/users', { email, firstName, lastName, country: 'DE' }]]);
  await acceptInvitation(email);
  return id;
}

/** Finds a user in the list, ticks them and clicks a button above the list. */
async function select(page: Page, email: string, button: string): Promise<void> {
  await page.goto(`/users?search=${encodeURIComponent(email)}`);
  await expect(page.locator('[data-tick]')).toHaveCount(1);
  await page.locator('[data-tick]').check();
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** A computer in the time zone of the browser, with the tool as the product was built with it. */
function computerOf(name: string): Machine {
  const computer = machineIn(join(folder, name), built, { TZ: zone });
  computers.push(computer);
  return computer;
}

/** The tool opens a browser by a program that does nothing; the page goes where it would have gone. */
async function signInByBrowser(computer: Machine, page: Page): Promise<void> {
  const { said, ended } = computer.begin(['sign-in', '--portal', portal()], { BROWSER: 'true' });
  const address = /\S+\/devices\/allow\?\S+/;
  await expect.poll(() => address.test(said.stdout + said.stderr)).toBe(true);
  await page.goto(address.exec(said.stdout + said.stderr)?.[0] ?? '');
  await allow(page);
  await expect(page.getByText('This device is being signed in')).toBeVisible();
  expect(await ended).toMatchObject({ exit: 0 });
}

/** For someone who has to sign in to the portal first. */
async function signInByCode(computer: Machine, page: Page, email: string): Promise<void> {
  const { said, ended } = computer.begin(['sign-in', '--device']);
  const code = /enter the code ([A-Z]{4}-[A-Z]{4})/;
  await expect.poll(() => code.test(said.stdout + said.stderr)).toBe(true);
  await page.goto(`${portal()}/devices`);
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Code' }).fill(code.exec(said.stdout + said.stderr)?.[1] ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await allow(page);
  expect(await ended).toMatchObject({ exit: 0 });
}

async function allow(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Yes, this device is in my hands' }).check();
  await page.getByRole('button', { name: 'Allow device' }).click();
}

/** The product may run without any contact. Returns until when. */
async function runsUntil(computer: Machine, product: string): Promise<string> {
  const { exit, stdout, stderr } = await computer.run(['check', product, '--offline', '--json']);
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
  return (JSON.parse(stdout) as { until: string }).until;
}

const dayOf = (iso: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: zone }).format(new Date(iso));
