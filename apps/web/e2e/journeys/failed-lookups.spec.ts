import type { Page } from '@playwright/test';
import { expect, signIn, signInAtHome, test } from '../roster.ts';

// X6: what the server could not say is not shown as if there were nothing; asking again fills it in.

const ana = 'ana.weber@harbor.example';
const sentence = 'Roster is not available right now.';

/** The server is away for one question until it is asked again. */
async function away(page: Page, pattern: string | RegExp): Promise<{ back: () => Promise<void> }> {
  await page.route(pattern, (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'away', status: 503, code: 'platform.unavailable' },
    }),
  );
  return { back: () => page.unroute(pattern) };
}

const groups = /\/api\/v1\/groups\?/;
const settings = '**/api/v1/account';

for (const [what, pattern] of [
  ['groups', groups],
  ['settings', settings],
] as const)
  test(`approving without the ${what} of the account is not possible, and asks again`, async ({ page }) => {
    await signIn(page, ana);
    await page.goto('/approvals');
    const { back } = await away(page, pattern);
    await page.getByRole('checkbox', { name: 'Select Hugo Navarro' }).check();
    await page.getByRole('toolbar').getByRole('button', { name: 'Approve' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toBeVisible();
    await expect(dialog.getByLabel('Groups')).toHaveCount(0);
    await back();
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog.getByLabel('Groups')).toBeVisible();
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });

test('the choices for a newcomer wait for the defaults that they begin with', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/users');
  const { back } = await away(page, settings);
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').first().fill('someone.new@example.org');
  await dialog.getByRole('button', { name: 'Roles, groups, country and invitation' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel('Groups')).toHaveCount(0);
  await back();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByLabel('Groups')).toBeVisible();
  await expect(dialog.getByLabel('Email').first()).toHaveValue('someone.new@example.org');
});

test('a filter by group says that the groups could not be read', async ({ page }) => {
  await signIn(page, ana);
  const { back } = await away(page, groups);
  await page.goto('/users');
  await page.locator('[data-filters]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Groups' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText(sentence);
  await expect(dialog.getByText('No option found.')).toHaveCount(0);
  await back();
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('checkbox').first()).toBeVisible();
});

test('the palette says that the search for people failed, and searches again', async ({ page }) => {
  await signInAtHome(page, ana);
  const { back } = await away(page, /\/api\/v1\/users\?.*search=lena/);
  await expect(page.getByRole('button', { name: /Find or do/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lena');
  const failed = page.getByRole('group', { name: 'People' }).getByRole('option');
  await expect(failed).toContainText(sentence);
  await back();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: /Lena Brandt/ })).toBeVisible();
});

for (const [what, as, from, pattern, parent] of [
  ['user', ana, '/users', /\/api\/v1\/users\/[\w-]{36}$/, 'Users and groups'],
  ['group', ana, '/groups', /\/api\/v1\/groups\/[\w-]{36}$/, 'Groups'],
  [
    'entitlement',
    ana,
    '/entitlements',
    /\/api\/v1\/entitlements\/[\w-]{36}\/seats\?/,
    'Entitlement Management',
  ],
  [
    'account',
    'operator@roster.example',
    '/operator',
    /\/api\/v1\/operator\/accounts\/[\w-]{36}$/,
    'Accounts',
  ],
] as const)
  test(`the page of one ${what} keeps its heading and the way back when it could not be read`, async ({
    page,
  }) => {
    await signIn(page, as);
    await page.goto(from);
    const { back } = await away(page, pattern);
    const link = page.getByRole('grid').getByRole('link').first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('alert')).toContainText('Something went wrong');
    await expect(page.getByRole('heading', { level: 1, name: parent })).toBeFocused();
    await expect(page.getByRole('main').getByRole('link', { name: parent })).toBeVisible();
    await back();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeFocused();
  });

test('home does not say that nothing waits before it knows what does', async ({ page }) => {
  await signIn(page, ana);
  const known = await page.request.get('/api/v1/overview');
  const json = (await known.json()) as { invitations: object };
  const invitations = { ...json.invitations, failed: 0, expired: 0 };
  const nothing = { invitations, accessEndsSoon: 0, waitingForLicense: 0, countryMismatch: 0 };
  await page.route('**/api/v1/overview', (route) => route.fulfill({ json: { ...json, ...nothing } }));
  const { back } = await away(page, '**/api/v1/notices');
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'To do' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('alert')).toContainText(sentence);
  await expect(page.getByText('Nothing is waiting for you.')).toHaveCount(0);
  await back();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: /Pending approvals/ }).last()).toBeVisible();
});
