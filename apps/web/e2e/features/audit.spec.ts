import { rowsOf } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';

test('an operator reads what was done outside of accounts and checks it (X1)', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit log');
  // Their own reading is recorded.
  await page.getByRole('button', { name: 'Check for tampering' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No tampering found' })).toBeVisible();
});

test('an operator searches the log of the platform for who acted (X1)', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/audit');
  await expect(rowsOf(page).first()).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Find a person' });
  await search.fill('operator@roster.example');
  await expect(page).toHaveURL(/search=operator/);
  await expect(rowsOf(page).first()).toBeVisible();
  await search.fill('operator@nowhere.example');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByText('Nothing found')).toBeVisible();
});

for (const [email, path] of [
  ['ana.weber@harbor.example', '/audit-log'],
  ['operator@roster.example', '/operator/audit'],
] as const)
  test(`${path} begins with what happened; that it was read is recorded, and a click away (X1)`, async ({
    page,
  }) => {
    await signIn(page, email);
    await page.goto(path);
    await expect(rowsOf(page).first()).toBeVisible();
    await page.reload();
    await expect(rowsOf(page).first()).toBeVisible();
    await expect(rowsOf(page).first()).not.toContainText('read the audit log');
    await page.getByRole('main').getByRole('link', { name: 'Reading the audit log is recorded' }).click();
    await expect(rowsOf(page).first()).toContainText('read the audit log');
  });
