import { violations } from '../axe.ts';
import { rowsOf, settled } from '../list.ts';
import { sendAs } from '../people.ts';
import { expectNothingConfirmed, refuseDryRun } from '../refused-dry-run.ts';
import { expect, signIn, test } from '../roster.ts';

// In an account whose number of users no other test knows.
const greta = 'greta.lind@summit.example';

async function given(names: readonly string[]): Promise<void> {
  const people = names.map((firstName) => ({
    email: `${firstName.toLowerCase()}.placed@example.org`,
    firstName,
    lastName: 'Placed',
    country: 'FR',
    invite: false,
  }));
  await sendAs(
    greta,
    people.map((one) => ['POST', '/users', one]),
  );
}

test('the entitlement country of many is set with what it changes said first, and taken back (E2)', async ({
  page,
}) => {
  await given(['Ines', 'Jonas']);
  await signIn(page, greta);
  await page.goto('/users?search=placed');
  await page.getByLabel('Select all on this page').check();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('entitlement country');
  await page.getByRole('option', { name: /Selected: 2/ }).click();

  const dialog = page.getByRole('dialog', { name: 'Entitlement country of 2 users' });
  const confirm = dialog.getByRole('button', { name: 'Confirm: set for 2 users' });
  await expect(confirm).toBeDisabled();
  const country = dialog.getByRole('combobox', { name: 'Entitlement country' });
  await country.fill('Japan');
  await page.getByRole('option', { name: 'Japan' }).click();
  await expect(dialog.getByRole('status')).toContainText(
    'Your account owns no entitlements for this country: Japan.',
  );
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Ines Placed' })).toContainText('to Japan');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
  await confirm.click();
  await expect(page.getByText('Entitlement country of 2 users changed.')).toBeVisible();
  await settled(page);

  const toast = page.getByRole('alert').filter({ hasText: 'Entitlement country of 2 users changed.' });
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: 2 users have the entitlement country of before.')).toBeVisible();
});

test('clearing it is refused where none is set, and says so before it is confirmed (E2)', async ({
  page,
}) => {
  await given(['Karla']);
  await signIn(page, greta);
  await page.goto('/users?search=karla.placed');
  await rowsOf(page).first().locator('[data-tick]').check();
  await page.getByRole('toolbar').locator('[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: 'Entitlement country' }).click();
  const dialog = page.getByRole('dialog', { name: 'Entitlement country of Karla Placed' });
  await dialog.getByRole('radio', { name: /Clear it/ }).check();
  const confirm = dialog.getByRole('button', { name: 'Confirm: clear for 1 user' });
  await expect(confirm).toBeDisabled();
  await expect(dialog).toContainText('Karla Placed: This user already has this entitlement country');
});

test('changeEntitlementCountry: if the dry run is refused, the dialog says why and confirms nothing (B5)', async ({
  page,
}) => {
  await given(['Leo']);
  await signIn(page, greta);
  const acts = await refuseDryRun(page, '/users/entitlement-country');
  await page.goto('/users?search=leo.placed');
  await rowsOf(page).first().locator('[data-tick]').check();
  await page.getByRole('toolbar').locator('[aria-haspopup="menu"]').click();
  await page.getByRole('menuitem', { name: 'Entitlement country' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /Clear it/ }).check();
  await expectNothingConfirmed(dialog, acts);
});

test('a country without entitlements is pointed out wherever it is chosen: of a user, for an applicant, in a request (E2)', async ({
  page,
}) => {
  const warning = page
    .getByRole('status')
    .filter({ hasText: 'owns no entitlements for this country: Japan' });
  const choose = async (country: string) => {
    const field = page.getByRole('combobox', { name: 'Entitlement country', exact: true });
    await field.fill(country);
    await page.getByRole('option', { name: country, exact: true }).click();
  };
  const looks = async () => {
    await choose('Germany');
    await expect(warning).toHaveCount(0);
    await choose('Japan');
    await expect(warning).toBeVisible();
  };
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=dev.patel');
  await page.getByRole('button', { name: 'Actions for Dev Patel' }).click();
  await page.getByRole('menuitem', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Edit Dev Patel' })).toBeVisible();
  await looks();

  await page.goto('/approvals');
  await rowsOf(page).first().locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Approve' }).click();
  await looks();

  await signIn(page, 'chloe.martin@harbor.example');
  await page.goto('/profile');
  await page.getByRole('combobox', { name: 'What do you need?' }).click();
  await page.getByRole('option', { name: /country/i }).click();
  await looks();
});
