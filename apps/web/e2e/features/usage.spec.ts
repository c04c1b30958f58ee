import { rowsOf } from '../list.ts';
import { expect, signInAtHome, test } from '../roster.ts';

test('an administrator reads who uses what, follows a figure to the people it counts, and exports them', async ({
  page,
}) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Entitlement Management' }).click();
  await page.getByRole('tab', { name: 'Usage' }).click();
  await expect(page.getByRole('heading', { name: 'By product' })).toBeVisible();
  const figures = page.getByRole('row').filter({ hasText: 'Rail Designer' }).first();
  const users = figures.getByRole('link');
  const count = await users.innerText();
  await users.click();
  await expect(page).toHaveURL(/product=/);
  await expect(page.getByRole('heading', { name: `Who used what ${count}` })).toBeVisible();
  await expect(rowsOf(page).first()).toContainText('Rail Designer');
  await expect(page.getByRole('heading', { name: 'Rail Designer by day' })).toBeVisible();

  await page.getByRole('button', { name: 'Show data' }).click();
  const day = page
    .getByRole('table')
    .last()
    .getByRole('row')
    .filter({ has: page.getByRole('link') })
    .first();
  const ofDay = await day.getByRole('link').first().innerText();
  await day.getByRole('link').first().click();
  await expect(page).toHaveURL(/usedOn=/);
  await expect(page.getByRole('heading', { name: `Who used what ${ofDay}` })).toBeVisible();

  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export usage' }).click();
  expect((await file).suggestedFilename()).toMatch(/^roster-usage-\d{4}-\d\d-\d\d\.csv$/);

  const byDay = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export by day' }).click();
  expect((await byDay).suggestedFilename()).toMatch(/^roster-usage-by-day-\d{4}-\d\d-\d\d\.csv$/);

  await page.getByText('90 days', { exact: true }).click();
  await expect(page).toHaveURL(/period=last90Days/);
  await expect(page).not.toHaveURL(/usedOn=/);
  await page.getByRole('searchbox', { name: 'Search by user' }).fill('nobody at all');
  await expect(page.getByText(/No entries match/)).toBeVisible();
});
