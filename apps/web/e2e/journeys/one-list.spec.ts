import { maxMatchingUsers } from '@roster/domain/users';
import { addFilter, boxes, coveredByTip, headers, placeOf, press, rowsOf, settled } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';

// B1, B5: Users is the model for all lists. What one finds, ticks and does there.

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
});

test('Shift and a click tick all rows from the one before', async ({ page }) => {
  await page.goto('/users');
  await boxes(page).nth(2).click();
  await boxes(page)
    .nth(6)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('5 selected')).toBeVisible();
  await expect(boxes(page).nth(4)).toBeChecked();
  await boxes(page)
    .nth(4)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('2 selected')).toBeVisible();
});

test('Shift and an arrow tick the rows passed, going back unticks, and Shift and Space tick up to here', async ({
  page,
}) => {
  await page.goto('/users');
  await boxes(page).nth(1).focus();
  await press(page, 'Shift+ArrowDown', 3);
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('3 selected')).toBeVisible();
  await press(page, 'ArrowDown', 4);
  await expect(boxes(page).nth(7)).toBeFocused();
  await page.keyboard.press('Shift+Space');
  await expect(page.getByText('7 selected')).toBeVisible();
  await expect(boxes(page).nth(5)).toBeChecked();
});

test('who is ticked stays ticked through search, filters and pages, and the bar says how many are out of sight', async ({
  page,
}) => {
  await page.goto('/users?size=25');
  await boxes(page).nth(0).check();
  await boxes(page).nth(1).check();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('26–50 of 160')).toBeVisible();
  await expect(page.getByText('2 out of sight')).toBeVisible();
  await page.getByRole('searchbox').fill('chloe mar');
  await expect(rowsOf(page)).toHaveCount(1);
  await boxes(page).first().check();
  await expect(page.getByText('3 selected')).toBeVisible();
  await page.goto('/users?size=25');
  await boxes(page).nth(0).check();
  await page.getByRole('searchbox').fill('castillo');
  await expect(rowsOf(page).first()).toContainText('Castillo');
  await expect(page.getByText('1 out of sight')).toBeVisible();
});

test('all that match ends when what has to match changes, and says so; Escape clears', async ({ page }) => {
  await page.goto('/users?size=25');
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: 'Select all 160 matching' }).click();
  await expect(page.getByText('160 selected')).toBeVisible();
  await page.getByLabel('Select all on this page').uncheck();
  await expect(page.getByText('135 selected')).toBeVisible();
  await page.getByRole('searchbox').fill('castillo');
  await expect(page.getByText('The selection was cleared because the filters changed.')).toBeVisible();
  await expect(page.getByText(/\d selected$/)).toHaveCount(0);
  await boxes(page).first().check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 selected')).toHaveCount(0);
});

test('all that match is never offered where one action does not take so many: the bar says how many it takes', async ({
  page,
}) => {
  await page.route('**/api/v1/users?*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      json: { ...(await answer.json()), total: maxMatchingUsers + 1 },
    });
  });
  await page.goto('/users?size=25');
  await page.getByLabel('Select all on this page').check();
  await expect(
    page.getByText('To select all that match, narrow the filters to 10,000 or fewer.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Select all/ })).toHaveCount(0);
});

test('ticking moves nothing, the search stays, and bar and header stay in view while one scrolls', async ({
  page,
}) => {
  await page.goto('/users');
  await settled(page);
  const before = {
    row: await placeOf(rowsOf(page).nth(3)),
    search: await placeOf(page.getByRole('searchbox')),
  };
  await boxes(page).nth(3).check();
  await expect(page.getByRole('toolbar')).toBeVisible();
  expect({
    row: await placeOf(rowsOf(page).nth(3)),
    search: await placeOf(page.getByRole('searchbox')),
  }).toEqual(before);
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const bar = await placeOf(page.getByRole('toolbar'));
  const header = await placeOf(page.getByRole('columnheader', { name: 'Email' }));
  expect(bar.y).toBeGreaterThanOrEqual(56);
  expect(header.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(header.y).toBeLessThan(150);
  await expect(page.getByRole('searchbox')).toBeInViewport();
});

test('filters are chips that one reads, changes and takes away one by one', async ({ page }) => {
  await page.goto('/users');
  await addFilter(page, 'Country', 'Germany');
  const chip = page.getByRole('button', { name: 'Country: Germany', exact: true });
  await chip.click();
  await page.getByRole('dialog').getByLabel('Find an option').fill('neth');
  await page.getByRole('dialog').getByLabel('Netherlands', { exact: true }).check();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/country=DE(,|%2C)NL/);
  await addFilter(page, 'Groups', 'Bridges');
  await page.getByRole('button', { name: 'Remove the filter Country: Germany, Netherlands' }).click();
  await expect(page.getByRole('button', { name: 'Groups: Bridges', exact: true })).toBeVisible();
  await expect(page).not.toHaveURL(/country/);
  await page.goBack();
  await expect(
    page.getByRole('button', { name: 'Country: Germany, Netherlands', exact: true }),
  ).toBeVisible();
});

test('a user is seen beside the list: J and K lead on, the URL holds it, Back and Escape close it', async ({
  page,
}) => {
  await page.goto('/users');
  await settled(page);
  const names = await page.locator('[data-open]').allTextContents();
  const panel = page.getByRole('complementary', { name: 'Quick view' });
  const heading = panel.getByRole('heading').first();
  const header = await placeOf(page.getByRole('columnheader', { name: 'Name' }));
  await page
    .getByRole('button', { name: `Quick view of ${names[0]}` })
    .first()
    .click();
  await expect(heading).toHaveText(names[0] ?? '');
  expect((await placeOf(page.getByRole('columnheader', { name: 'Name' }))).y).toBe(header.y);
  // Two keys before the URL has followed the first.
  await page.evaluate(() => {
    for (const key of ['j', 'ArrowDown'])
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });
  await expect(heading).toHaveText(names[2] ?? '');
  await page.keyboard.press('k');
  await expect(heading).toHaveText(names[1] ?? '');
  await expect(panel).toContainText('2 of 50 on this page');
  await expect(page).toHaveURL(/open=/);
  await page.reload();
  await expect(heading).toHaveText(names[1] ?? '');
  await page.goBack();
  await expect(panel).toHaveCount(0);
  await expect(page).toHaveURL(/\/users$/);

  await boxes(page).nth(4).check();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expect(heading).toHaveText(names[4] ?? '');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByText('1 selected')).toBeVisible();
});

test('a row that an action left out keeps its height and says why beside the name', async ({ page }) => {
  const two = 'ana.weber@harbor.example gabriel.almeida.142@harbor.example';
  await page.goto(`/users?sort=-name&search=${encodeURIComponent(two)}`);
  await expect(rowsOf(page)).toHaveCount(2);
  const row = page.getByRole('row', { name: /ana\.weber/ });
  const before = await placeOf(row);
  const header = await headers(page);
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: 'Lock users', exact: true }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1 locked, 1 not locked.' })).toContainText(
    'They stay selected, and the sign beside each name says why.',
  );
  expect((await placeOf(row)).height).toBe(before.height);
  expect(await headers(page)).toEqual(header);
  const why = row.getByRole('button', { name: /You cannot lock yourself/ });
  await why.focus();
  await expect(page.getByRole('tooltip')).toContainText(
    'You cannot lock yourself. Another administrator can do it.',
  );
  expect(await coveredByTip(page)).toEqual([]);
  await page
    .getByRole('row', { name: /gabriel/ })
    .locator('[data-menu]')
    .click();
  await page.getByRole('menuitem', { name: 'Unlock user' }).click();
  await expect(page.getByText(/ is unlocked\.$/)).toBeVisible();
  // The action was on one row, and those that are ticked stay so.
  await expect(page.getByText('1 selected')).toBeVisible();
});
