import { expect, signIn, test } from '../roster.ts';

test('an operator reads what was done outside of accounts and checks it (X1)', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/audit');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit log');
  // Their own reading is recorded.
  await page.reload();
  await expect(page.getByRole('main').getByText('read the audit log').first()).toBeVisible();
  await page.getByRole('button', { name: 'Check for tampering' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No tampering found' })).toBeVisible();
});
