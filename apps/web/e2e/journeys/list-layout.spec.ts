import { watched, watchPage } from '../bench/watch-page.ts';
import { headers, placeOf, press, rowsOf, settled } from '../list.ts';
import { firstIdOf } from '../people.ts';
import { expect, signIn, speak, test } from '../roster.ts';

// B1: Users is the model for all lists. How it is laid out, at which width, and what is remembered of it.

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
});

test('compact shows twenty users at once; comfortable rows are remembered', async ({ page }) => {
  await page.goto('/users');
  await settled(page);
  const whole = () =>
    rowsOf(page).evaluateAll(
      (rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length,
    );
  expect((await placeOf(rowsOf(page).first())).height).toBe(36);
  expect(await whole()).toBeGreaterThanOrEqual(20);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByText('Comfortable').click();
  await page.keyboard.press('Escape');
  await page.reload();
  await settled(page);
  expect((await placeOf(rowsOf(page).first())).height).toBe(48);
});

test('columns are ordered and widened by keyboard and pointer, and stay so', async ({ page }) => {
  await page.goto('/users');
  await settled(page);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Move Status up' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect((await headers(page)).slice(0, 3)).toEqual(['Name', 'Status', 'Email']);

  const status = page.getByRole('columnheader', { name: 'Status' });
  const narrow = (await placeOf(status)).width;
  await status.getByRole('button').focus();
  await press(page, 'Shift+ArrowRight', 2);
  await expect.poll(async () => (await placeOf(status)).width).toBe(narrow + 32);
  const name = page.getByRole('columnheader', { name: 'Name' });
  const edge = await name.locator('[data-edge]').boundingBox();
  const wide = (await placeOf(name)).width;
  await page.mouse.move((edge?.x ?? 0) + 4, (edge?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move((edge?.x ?? 0) + 54, (edge?.y ?? 0) + 8, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => Math.round((await placeOf(name)).width - wide)).toBe(50);

  await page.reload();
  await settled(page);
  expect((await headers(page)).slice(0, 3)).toEqual(['Name', 'Status', 'Email']);
  expect((await placeOf(status)).width).toBe(narrow + 32);
  expect(Math.round((await placeOf(name)).width - wide)).toBe(50);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('button', { name: 'Reset columns' }).click();
  expect((await headers(page)).slice(0, 3)).toEqual(['Name', 'Email', 'Status']);
});

test('at 1024 pixels the important columns are there, and no label is cut in any language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  for (const language of ['es', 'de', 'en']) {
    await speak(page, language);
    await page.goto('/users');
    await settled(page);
    await expect(page.getByRole('columnheader')).toHaveCount(7);
    const cut = await page.locator('th span').evaluateAll((labels) =>
      labels
        .filter((one) => !one.matches('.visually-hidden, [data-edge]'))
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.textContent),
    );
    expect(cut, language).toEqual([]);
  }
});

test('at 1024 pixels name, address and status of the people of the demo are whole, in every language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  for (const language of ['es', 'de', 'en']) {
    await speak(page, language);
    await page.goto('/users?size=200');
    await settled(page);
    const cut = await rowsOf(page).evaluateAll((rows) =>
      rows
        // The others have a number in their address, so that there are many.
        .filter((row) => !/\.\d+@/.test(row.textContent ?? ''))
        .flatMap((row) => [...row.querySelectorAll('td:nth-child(2) a, td:nth-child(3), td:nth-child(4)')])
        .filter((cell) => cell.scrollWidth > cell.clientWidth)
        .map((cell) => cell.textContent),
    );
    expect(cut, language).toEqual([]);
  }
});

test('the whole text of a cell that is cut is shown on hover and on focus', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 800 });
  await page.goto('/users?search=gabriel.almeida');
  await settled(page);
  const cell = page.getByRole('gridcell').filter({ hasText: '@harbor.example' }).first();
  const email = String(await cell.textContent());
  await cell.hover();
  await expect(page.getByRole('tooltip')).toHaveText(email);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  await cell.focus();
  await expect(page.getByRole('tooltip')).toHaveText(email);
});

test('fifty rows are drawn from few elements', async ({ page }) => {
  await page.goto('/users?size=50');
  await settled(page);
  const elements = await page.locator('tbody *').count();
  expect(elements).toBeLessThan(50 * 40);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('filters and order are in a sheet, chips are shown, and every action is in one menu', async ({
    page,
  }) => {
    await page.goto('/users');
    await page.getByRole('button', { name: 'Filter and sort' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Status', { exact: true }).click();
    await sheet.getByLabel('Locked', { exact: true }).check();
    await sheet.getByText('Sort by').click();
    await sheet.getByLabel('Name, descending').check();
    await sheet.getByRole('button', { name: 'Show results' }).click();
    await expect(page).toHaveURL(/status=locked/);
    await expect(page).toHaveURL(/sort=-name/);
    await expect(page.getByRole('button', { name: 'Status: Locked', exact: true })).toBeVisible();
    await page.getByRole('listitem').getByRole('checkbox').nth(1).check();
    await page.getByRole('button', { name: 'Actions', exact: true }).click();
    await expect(page.getByRole('menuitem')).toHaveText([
      /^Lock users/,
      /^Unlock users/,
      /^Delete users/,
      /^Roles/,
      /^Groups/,
      /^Sign out everywhere/,
      /^Allow or deny/,
      /^Entitlement country/,
      /^Licenses/,
      /^Copy email addresses/,
    ]);
  });

  test('a link to a user beside the list leads to the page of the user', async ({ page }) => {
    const dev = await firstIdOf('ana.weber@harbor.example', '/users?search=dev.patel');
    await page.goto(`/users?open=${dev}`);
    await expect(page).toHaveURL(new RegExp(`/users/${dev}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dev Patel');
  });
});

for (const reducedMotion of ['no-preference', 'reduce'] as const)
  test(`the list stands where it will be as soon as it appears (motion: ${reducedMotion})`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await watchPage(page);
    await page.goto('/users');
    await expect(rowsOf(page).first()).toBeVisible();
    await settled(page);
    expect((await watched(page)).shift).toBeLessThan(0.02);
  });
