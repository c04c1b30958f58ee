import type { Locator } from '@playwright/test';
import { expect, signIn, test } from '../roster.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('what is not on the card of a row is in its quick view, also by a link to it', async ({ page }) => {
  await signIn(page, 'chloe.martin@harbor.example');
  await page.goto('/downloads?search=installer');
  await page
    .getByRole('button', { name: /^Actions for Structural Suite/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Quick view' }).click();
  const facts = page.getByRole('dialog', { name: 'Quick view' });
  await expect(facts.getByText('SHA-256')).toBeVisible();
  await expect(facts.getByText('structural-suite-2026.1.bin')).toBeVisible();
  await expect(page).toHaveURL(/open=/);
  const link = page.url();
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
  await expect(page).not.toHaveURL(/open=/);

  await page.goto('/');
  await page.goto(link);
  await expect(facts.getByText('SHA-256')).toBeVisible();
  await facts.getByRole('button', { name: 'Close' }).click();
  await expect(facts).toHaveCount(0);
});

test('an action of the quick view stands below its facts, and takes its place', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/users?search=chloe.martin');
  await page.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Quick view' }).click();
  const facts = page.getByRole('dialog', { name: 'Quick view' });
  const last = facts.getByText('Last sign-in');
  await expect(last).toBeVisible();
  const topOf = async (what: Locator) => (await what.boundingBox())?.y ?? 0;
  expect(await topOf(last)).toBeLessThan(await topOf(facts.getByRole('button', { name: 'Lock' })));
  await facts.getByRole('button', { name: 'Lock' }).click();
  await expect(facts).toHaveCount(0);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
});
