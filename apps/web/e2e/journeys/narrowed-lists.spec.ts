import type { Page } from '@playwright/test';
import { addFilter, rowsOf } from '../list.ts';
import { givenAccount, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

// B1: the lists beside that of users are narrowed by day, country, product and account, and the address holds it.

test.use({ viewport: { width: 1440, height: 900 } });

/** A filter by a day, and one of the days that it offers. */
async function addDay(page: Page, filter: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('button', { name: filter, exact: true }).click();
  await menu.getByRole('button', { name: day, exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
}

/** From today on, what was made today is there; up to yesterday, nothing is. */
async function narrowByDay(page: Page, path: string, words: string): Promise<void> {
  await page.goto(path);
  await expect(rowsOf(page)).toHaveCount(1);
  await addDay(page, `${words} until`, 'Yesterday');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(rowsOf(page)).toHaveCount(1);
  const since = words === 'Left' ? 'Left since' : `${words} from`;
  await addDay(page, since, 'Today');
  await expect(page).toHaveURL(/From=20\d\d-\d\d-\d\d/);
  await expect(page.getByRole('button', { name: new RegExp(`^${since}: `) })).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
}

test('requests and those who left are narrowed by their day', async ({ page }) => {
  const { boss } = await givenAccount('Dated');
  const asks = 'asks.by.day@example.org';
  await registered(asks);
  await sendAs(boss, [['POST', '/users/add-to-account', { email: asks, roles: [] }]]);
  const leaves = {
    email: 'leaves.by.day@example.org',
    firstName: 'Leaves',
    lastName: 'By Day',
    country: 'SE',
  };
  const [userId] = await sendAs(boss, [['POST', '/users', { ...leaves, invite: false }]]);
  await sendAs(boss, [['POST', '/users/remove', { userIds: [userId] }]]);
  await sendAs(asks, [
    ['POST', '/profile/requests', { kind: 'role', role: 'download' }],
    ['POST', '/service-requests', { category: 'other', subject: 'By day', text: 'It is empty.' }],
  ]);
  await signIn(page, boss);
  await narrowByDay(page, '/requests', 'Asked');
  await narrowByDay(page, '/removed-users', 'Left');
  await signIn(page, asks);
  await narrowByDay(page, '/service-requests', 'Opened');
});

test('those who left are narrowed by whether their devices still run products', async ({ page }) => {
  const { boss } = await givenAccount('Offline');
  const user = { email: 'gone.offline@example.org', firstName: 'Gone', lastName: 'Offline', country: 'SE' };
  const [userId] = await sendAs(boss, [['POST', '/users', { ...user, invite: false }]]);
  await sendAs(boss, [['POST', '/users/remove', { userIds: [userId] }]]);
  await signIn(page, boss);
  await page.goto('/removed-users');
  await addFilter(page, 'Offline now', 'Cannot run offline');
  await expect(page).toHaveURL(/offline=false/);
  await expect(rowsOf(page)).toHaveCount(1);
  await page.goto('/removed-users?offline=true');
  await expect(page.getByRole('button', { name: 'Offline now: Can run offline', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});

test('fulfillment contacts are narrowed by the country they are for', async ({ page }) => {
  const { boss } = await givenAccount('Dutiful');
  for (const [firstName, country] of [
    ['Everywhere', null],
    ['Nordic', 'NO'],
    ['Alpine', 'AT'],
  ] as const) {
    const user = { email: `${firstName.toLowerCase()}.dutiful@example.org`, firstName, lastName: 'Dutiful' };
    const [userId] = await sendAs(boss, [['POST', '/users', { ...user, country: 'SE', invite: false }]]);
    await sendAs(boss, [['POST', '/fulfillment-contacts', { userId, country }]]);
  }
  await signIn(page, boss);
  await page.goto('/fulfillment-contacts');
  await expect(rowsOf(page)).toHaveCount(3);
  await addFilter(page, 'Country', 'Norway');
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Nordic Dutiful');
  await addFilter(page, 'Country', 'All countries');
  await expect(page).toHaveURL(/country=NO(%2C|,)all/);
  await expect(rowsOf(page)).toHaveCount(2);
});

test('operators narrow service requests to one account, found by its name', async ({ page }) => {
  for (const name of ['Lighthouse', 'Breakwater']) {
    const { boss } = await givenAccount(name);
    const subject = `Asked by ${name}`;
    await sendAs(boss, [['POST', '/service-requests', { category: 'other', subject, text: 'It is dark.' }]]);
  }
  await signIn(page, 'operator@roster.example');
  await page.goto('/service-requests?search=asked%20by');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('button', { name: 'Account', exact: true }).click();
  await menu.getByRole('combobox', { name: 'Account' }).fill('lightho');
  await menu.getByRole('option', { name: /^Lighthouse Works/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Account: Lighthouse Works', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/accountId=/);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Asked by Lighthouse');
});

test('the waiting list is narrowed by product and by the country of those who wait', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/waiting-list');
  await expect(rowsOf(page).filter({ hasText: 'Dev Patel' })).toHaveCount(1);
  await addFilter(page, 'Product', 'Structural Suite');
  await addFilter(page, 'Entitlement country', 'United Kingdom');
  await expect(page).toHaveURL(/country=GB/);
  await expect(rowsOf(page).filter({ hasText: 'Dev Patel' })).toHaveCount(1);
  for (const row of await rowsOf(page).allTextContents()) expect(row).toContain('Structural Suite');
  await page.goto('/waiting-list?country=IS');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
});
