import { rowsOf, settled } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';

test('an administrator denies users a product, and sees first what it changes; the list leads on', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=marc.oliveira%40harbor.example+nadia.haddad%40harbor.example');
  for (const name of ['Marc Oliveira', 'Nadia Haddad'])
    await rowsOf(page).filter({ hasText: name }).locator('[data-tick]').check();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('allow or deny');
  await page.getByRole('option', { name: /Selected: 2/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Allow or deny 2 users a product?' });
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'Structural Suite' }).click();
  await expect(dialog.getByRole('status')).toContainText('Structural Suite');
  await dialog.getByLabel('Reason').fill('The tender is over');
  await dialog.getByRole('button', { name: 'Confirm: deny 2 users' }).click();
  await expect(page.getByText('Exceptions for 2 users saved.')).toBeVisible();

  await page.getByRole('navigation').getByRole('link', { name: 'Entitlement Management' }).click();
  await page.getByRole('tab', { name: 'Exceptions' }).click();
  await expect(rowsOf(page).filter({ hasText: 'Ben Ortiz' })).toContainText('Survey Field');
  const nadia = rowsOf(page).filter({ hasText: 'Nadia Haddad' });
  await expect(nadia).toContainText('Denied');
  await nadia.getByRole('button', { name: 'Change' }).first().click();
  await page.getByRole('dialog').getByLabel('Reason').fill('The tender is won');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Exception for Nadia Haddad changed.')).toBeVisible();
  await settled(page);

  for (const name of ['Marc Oliveira', 'Nadia Haddad'])
    await rowsOf(page).filter({ hasText: name }).locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'End exception' }).click();
  await page.getByRole('button', { name: 'Confirm: end 2 exceptions' }).click();
  await expect(page.getByText('2 exceptions ended.')).toBeVisible();
  await expect(page.getByText('1–1 of 1')).toBeVisible();
  const toast = page.getByRole('alert').filter({ hasText: '2 exceptions ended.' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('1–3 of 3')).toBeVisible();
});

test('no one denies themselves, and an allowance says that it is no license', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=ana.weber');
  await page.getByRole('link', { name: 'Ana Weber' }).click();
  await page
    .getByRole('region', { name: 'Exceptions' })
    .getByRole('button', { name: 'Allow or deny' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'All products' }).click();
  await expect(dialog).toContainText('Ana Weber: You cannot deny yourself a product.');

  await page.goto('/exceptions');
  await page.getByRole('button', { name: 'Allow or deny' }).click();
  await dialog.getByRole('combobox').or(dialog.getByRole('textbox')).first().fill('ben.ortiz');
  await page.getByRole('option', { name: /Ben Ortiz/ }).click();
  await dialog.getByRole('button', { name: 'Next' }).click();
  await dialog.getByText('Allow', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'Survey Field' }).click();
  await expect(dialog).toContainText('Ben Ortiz cannot run Survey Field: another exception denies it');
});

test('for one user the dialog previews what they can run afterwards, as the lock dialog does', async ({
  page,
}) => {
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/users?search=lena.brandt');
  await page.getByRole('link', { name: 'Lena Brandt' }).click();
  await page
    .getByRole('region', { name: 'Exceptions' })
    .getByRole('button', { name: 'Allow or deny' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'Structural Suite' }).click();
  const preview = dialog.getByRole('status').filter({ hasText: 'What changes' });
  await expect(preview).toContainText('Structural Suite');
  await dialog.getByText('Allow', { exact: true }).click();
  await expect(preview).toContainText('Nothing changes for sign-in and products.');
});

test('a lock that also denies access says so again at the unlock, which ends the denial if wanted', async ({
  page,
}) => {
  await signIn(page, 'ruth.ellis@delta-rail.example');
  await page.goto('/users?search=owen.byrne');
  await page.getByRole('link', { name: 'Owen Byrne' }).click();
  const exceptions = page.getByRole('region', { name: 'Exceptions' });
  await expect(exceptions).toContainText('Groups and entitlements decide.');
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByLabel('Also deny access to all products').check();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(exceptions).toContainText('All products: denied');

  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unlock user' }).click();
  const dialog = page.getByRole('dialog', { name: 'Unlock Owen Byrne?' });
  await expect(dialog).toContainText('An exception still denies 1 user all products.');
  await dialog.getByLabel('Also end this exception').check();
  await dialog.getByRole('button', { name: 'Confirm: unlock 1 user' }).click();
  await expect(exceptions).toContainText('Groups and entitlements decide.');
});

test('a group says which products it allows, and that an empty list does not limit', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/groups');
  await expect(rowsOf(page).filter({ hasText: 'Bridges' })).toContainText('Does not limit products');
  await page.getByRole('link', { name: 'Site survey' }).click();
  await expect(page.getByText('Allowed products: Structural Suite, Survey Field')).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('does not limit what its members can run');
  await dialog.getByRole('combobox', { name: 'Allowed products' }).click();
  await page.getByRole('option', { name: 'Rail Designer' }).click();
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Rail Designer, Structural Suite, Survey Field')).toBeVisible();
});
