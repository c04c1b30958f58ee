import type { Page } from '@playwright/test';
import { expect, signIn, test } from '../roster.ts';
import { ana } from '../screen-states.ts';

// The fields that find people as one types.

test.use({ viewport: { width: 1440, height: 900 } });

const fields: Record<string, (page: Page) => Promise<void>> = {
  'one person': async (page) => {
    await page.goto('/audit-log');
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Who did it' }).click();
  },
  'several people': async (page) => {
    await page.goto('/exceptions');
    await page.getByRole('main').getByRole('button', { name: 'Allow or deny' }).first().click();
  },
};

for (const [name, open] of Object.entries(fields))
  test(`${name}: what is found is what was typed last, and nothing is not the same as a failure`, async ({
    page,
  }) => {
    await signIn(page, ana);
    await open(page);
    const field = page.getByRole('dialog').getByRole('combobox').first();
    // The number of rows a page has options, too.
    const options = page.getByRole('listbox').getByRole('option');
    await field.fill('ben.or');
    await expect(options.filter({ hasText: 'Ben Ortiz' })).toBeVisible();
    await field.fill('dev.pat');
    await expect(options.filter({ hasText: 'Dev Patel' })).toBeVisible();
    await expect(options).toHaveCount(1);
    await field.fill('d');
    await expect(options).toHaveCount(0);
    await expect(page.getByText('Type at least two letters')).toBeVisible();
    await field.fill('nobody.has.this.name');
    await expect(page.getByText('Nothing found', { exact: true })).toBeVisible();
    await page.route('**/api/v1/users?*', (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
    );
    await field.fill('chlo');
    await expect(page.getByText(/is not available right now/).first()).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText('Nothing found', { exact: true })).toHaveCount(0);
  });

test('a chosen person keeps the name while others are looked for', async ({ page }) => {
  await signIn(page, ana);
  await fields['several people']?.(page);
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox').first();
  await field.fill('ben.or');
  await page.getByRole('option', { name: /Ben Ortiz/ }).click();
  await field.fill('dev.pat');
  await page.getByRole('option', { name: /Dev Patel/ }).click();
  await field.fill('zz');
  await expect(dialog).toContainText('Ben Ortiz');
  await expect(dialog).toContainText('Dev Patel');
});
