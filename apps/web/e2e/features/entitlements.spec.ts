import { rowsOf } from '../list.ts';
import { expect, signIn, signInAtHome, test } from '../roster.ts';

test('an operator adds a product, adds what an account bought, and reads who holds its licenses', async ({
  page,
}) => {
  await signInAtHome(page, 'operator@roster.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Products' }).click();
  await page.getByRole('button', { name: 'New product' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Product name').fill('Tunnel Planner');
  await dialog.getByLabel('Features').fill('export.dwg Export of drawings\nWrong key');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/^Line 2: begin with a key/)).toBeVisible();
  await dialog.getByLabel('Features').fill('export.dwg Export of drawings');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Product Tunnel Planner added.')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: 'Tunnel Planner' })).toContainText('Export of drawings');

  await page.getByRole('navigation').getByRole('link', { name: 'Accounts', exact: true }).click();
  await page.getByRole('link', { name: 'Harbor Bridge Engineering' }).click();
  await page.getByRole('button', { name: 'Add entitlement' }).click();
  await dialog.getByRole('combobox', { name: 'Product' }).fill('tunnel');
  await page.getByRole('option', { name: 'Tunnel Planner' }).click();
  await dialog.getByRole('combobox', { name: 'Country' }).fill('Germ');
  await page.getByRole('option', { name: 'Germany' }).click();
  await dialog.getByLabel('First day').fill('01/01/2026');
  await dialog.getByLabel('Licenses').fill('4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Entitlement to Tunnel Planner added.')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: 'Tunnel Planner' })).toContainText('0 of 4 assigned · 4 free');

  const suite = rowsOf(page).filter({ hasText: 'Structural Suite' });
  await expect(suite).toContainText(/users? not found/);
  await suite.getByRole('button', { name: 'Change' }).first().click();
  await dialog.getByLabel('Licenses').fill('3');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Chloé Martin');
  await expect(dialog.getByRole('alert')).toContainText('j.moreau');
});

test('a License Manager answers in two clicks why a user cannot run a product, until when another can, and what if', async ({
  page,
}) => {
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/users?search=martin');
  await page.getByRole('link', { name: 'Chloé Martin' }).click();
  const panel = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Access to products' }) });
  await expect(panel).toContainText('Can sign in.');
  const suite =
    /Structural Suite\s*Cannot run it: the account has it for other countries \(Germany\), not for this one: France\./;
  await expect(panel).toContainText(suite);
  const whatIf = async (change: string) => {
    await panel.getByRole('combobox', { name: 'What if …' }).click();
    await page.getByRole('option', { name: change, exact: true }).click();
    return panel.getByRole('status');
  };
  const moved = await whatIf('Their entitlement country is Germany');
  await expect(moved).toContainText('The country whose entitlements count changes from France to Germany.');
  await expect(moved).toContainText(/Structural Suite.* after the next policy refresh\./);
  await expect(await whatIf('I return their license of Structural Suite')).toContainText(
    'Nothing changes for sign-in and products.',
  );

  await page.goto('/users?search=brandt');
  await page.getByRole('link', { name: 'Lena Brandt' }).click();
  await expect(panel).toContainText('Cannot sign in. Lock reason: By an administrator.');
  await expect(panel).toContainText(
    /Structural Suite\s*Can run it: the group Site survey allows it, and a license is assigned\. Until /,
  );
  await expect(await whatIf('I unlock them')).toContainText('They can sign in again.');
  await expect(await whatIf('I remove them from the account')).toContainText(
    /Structural Suite stops at the device’s next contact, and on .* at the latest/,
  );
});
