import { rowsOf, settled } from '../list.ts';
import { firstIdOf, givenAccount, readAs, sendAs } from '../people.ts';
import { expectNothingConfirmed, refuseDryRun } from '../refused-dry-run.ts';
import { expect, signIn, test } from '../roster.ts';

const operator = 'operator@roster.example';

/** An account with as many licenses of a product, each held by one of these, and users without one. */
async function givenLicenses(name: string, holders: string[], others: string[]) {
  const { accountId, boss } = await givenAccount(name);
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const term = { productId, startsOn: '2026-01-01', endsOn: null, country: 'SE' };
  const bought = { ...term, kind: 'named', seats: holders.length };
  const [entitlement = ''] = await sendAs(operator, [
    ['POST', `/operator/accounts/${accountId}/entitlements`, bought],
  ]);
  const emailOf = (firstName: string) => `${firstName.toLowerCase()}.${name.toLowerCase()}@example.org`;
  const ids = await sendAs(
    boss,
    [...holders, ...others].map((firstName) => [
      'POST',
      '/users',
      { email: emailOf(firstName), firstName, lastName: name, country: 'SE', invite: false },
    ]),
  );
  const userIds = ids.slice(0, holders.length);
  await sendAs(boss, [['POST', `/entitlements/${entitlement}/assign`, { userIds }]]);
  return { boss, path: `/entitlements/${entitlement}`, emailOf };
}

test('the ticked licenses are reassigned in one step: a pasted list fills them in order, a choice takes its place, and the rest stays (E3)', async ({
  page,
}) => {
  const { boss, path, emailOf } = await givenLicenses('Movers', ['Abe', 'Bo', 'Cy'], ['Dag', 'Eli', 'Fay']);
  await signIn(page, boss);
  await page.goto(`${path}?sort=holder`);
  for (const name of ['Abe Movers', 'Bo Movers', 'Cy Movers'])
    await rowsOf(page).filter({ hasText: name }).locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Reassign' }).click();

  const dialog = page.getByRole('dialog', { name: 'Reassign 3 licenses?' });
  const filled = dialog.getByRole('status').filter({ hasText: 'with a new holder' });
  const confirm = dialog.getByRole('button', { name: /^Confirm: reassign/ });
  const nextOf = (holder: string) =>
    dialog.getByRole('listitem', { name: `${holder} Movers` }).getByRole('combobox', { name: 'New holder' });
  await expect(filled).toContainText('0 of 3');
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  // The second address is no one’s, so the second license stays empty; the fourth one has no license.
  const list = [emailOf('Dag'), emailOf('Nils'), emailOf('Bo'), emailOf('Fay')];
  await dialog.getByLabel('Paste email addresses').fill(list.join('\n'));
  await expect(filled).toContainText('2 of 3 with a new holder. 1 address has no license below.');
  await expect(dialog.getByRole('status').filter({ hasText: emailOf('Nils') })).toBeVisible();
  await expect(nextOf('Abe')).toHaveValue(`Dag Movers · ${emailOf('Dag')}`);
  await expect(nextOf('Bo')).toHaveValue('');
  await expect(dialog.getByRole('listitem', { name: 'Cy Movers' })).toContainText(
    'This user already holds a license for this product',
  );
  await expect(confirm).toHaveText('Confirm: reassign 1 license');

  await nextOf('Cy').fill('dag');
  await expect(page.getByRole('option', { name: /Dag Movers/ })).toHaveAttribute(
    'data-combobox-disabled',
    'true',
  );
  await nextOf('Cy').fill('eli');
  await page.getByRole('option', { name: /Eli Movers/ }).click();
  await expect(confirm).toHaveText('Confirm: reassign 2 licenses');
  await confirm.click();
  await expect(page.getByText('2 licenses assigned.')).toBeVisible();
  await settled(page);
  await expect(page.getByRole('grid')).toContainText('Dag Movers');
  const { items } = await readAs<{ items: { name: string | null }[] }>(boss, `${path}/seats`);
  expect(items.map(({ name }) => name)).toEqual(['Bo Movers', 'Dag Movers', 'Eli Movers']);
});

test('two users exchange their licenses: each can be chosen for that of the other one, and it counts once both are (E3)', async ({
  page,
}) => {
  const { boss, path } = await givenLicenses('Swappers', ['Lea', 'Max'], []);
  await signIn(page, boss);
  await page.goto(`${path}?sort=holder`);
  for (const name of ['Lea Swappers', 'Max Swappers'])
    await rowsOf(page).filter({ hasText: name }).locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Reassign' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reassign 2 licenses?' });
  const choose = async (holder: string, next: string) => {
    const row = dialog.getByRole('listitem', { name: `${holder} Swappers` });
    await row.getByRole('combobox', { name: 'New holder' }).fill(next.toLowerCase());
    await page.getByRole('option', { name: new RegExp(`${next} Swappers`) }).click();
  };
  const already = dialog.getByText('This user already holds a license for this product');
  await choose('Lea', 'Max');
  await expect(dialog.getByRole('listitem', { name: 'Lea Swappers' })).toContainText(
    'This user already holds a license for this product',
  );
  await choose('Max', 'Lea');
  await expect(already).toHaveCount(0);
  const before = await readAs<{ items: { id: string; userId: string }[] }>(boss, `${path}/seats`);
  await dialog.getByRole('button', { name: 'Confirm: reassign 2 licenses' }).click();
  await expect(page.getByText('2 licenses assigned.')).toBeVisible();
  const after = await readAs<typeof before>(boss, `${path}/seats`);
  const holderOf = ({ items }: typeof before) => new Map(items.map(({ id, userId }) => [id, userId]));
  const [was, is] = [holderOf(before), holderOf(after)];
  for (const [id, userId] of was) expect(is.get(id)).not.toBe(userId);
  expect(new Set(is.values())).toEqual(new Set(was.values()));
});

test('if the dry run of a reassignment is refused, the dialog says why, keeps what was chosen, and confirms nothing (B5)', async ({
  page,
}) => {
  const { boss, path, emailOf } = await givenLicenses('Stayers', ['Gus', 'Hal'], ['Ida']);
  await signIn(page, boss);
  const acts = await refuseDryRun(page, '/entitlements/{entitlementId}/reassign');
  await page.goto(path);
  await page.locator('[data-tick]').first().check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Reassign' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'New holder' }).fill('ida');
  await page.getByRole('option', { name: /Ida Stayers/ }).click();
  await expectNothingConfirmed(dialog, acts);
  await expect(dialog.getByRole('combobox', { name: 'New holder' })).toHaveValue(
    `Ida Stayers · ${emailOf('Ida')}`,
  );
});

test('all that match are not reassigned in one step, and the action says how many are', async ({ page }) => {
  const { boss, path } = await givenLicenses('Crowded', ['Jo', 'Kim'], []);
  await signIn(page, boss);
  // More than a page has, so that all that match are offered.
  await page.route('**/api/v1/entitlements/*/seats?*', async (route) => {
    const answer = await route.fetch();
    const total = { atLeast: 1000 };
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), total } });
  });
  await page.goto(path);
  await page.getByLabel('Select all on this page').check();
  const menu = page.getByRole('toolbar').locator('[aria-haspopup="menu"]');
  await menu.click();
  await page.locator('[role="menuitem"][data-offer]').click();
  await menu.click();
  const reassign = page.locator('[data-action="reassign"]');
  await expect(reassign).toHaveAttribute('aria-disabled', 'true');
  await expect(reassign).toContainText('Select up to 50 licenses');
});
