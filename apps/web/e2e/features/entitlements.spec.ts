import { rowsOf } from '../list.ts';
import { firstIdOf, givenAccount, readAs, sendAs } from '../people.ts';
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

test('an end that comes nearer says from whom and from how many it takes the product away, before it is saved and afterwards (E1)', async ({
  page,
}) => {
  const operator = 'operator@roster.example';
  const { accountId, boss } = await givenAccount('Ending');
  const { items } = await readAs<{ items: { id: string; name: string }[] }>(
    operator,
    '/operator/products?limit=1',
  );
  const { id: productId, name: product } = items[0] ?? { name: '' };
  const bought = { country: 'SE', startsOn: '2026-01-01', productId, kind: 'pooled' };
  const [id] = await sendAs(operator, [['POST', `/operator/accounts/${accountId}/entitlements`, bought]]);

  await signIn(page, operator);
  await page.goto(`/operator/accounts/${accountId}`);
  await rowsOf(page).filter({ hasText: product }).getByRole('button', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog');
  const said = dialog.getByRole('status');
  const lastDay = dialog.getByLabel('Last day');
  const day = (days: number) =>
    new Intl.DateTimeFormat('en-US', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      Date.now() + days * 86_400_000,
    );
  await expect(said).toHaveCount(0);
  await lastDay.fill(day(9));
  await expect(said).toHaveText(new RegExp(`^After .*, 1 user loses ${product}`));
  await expect(said).toContainText('Iris Falk');
  await lastDay.fill(day(-2));
  await expect(said).toHaveText(new RegExp(`^This takes effect now: 1 user loses ${product}`));
  await lastDay.fill(day(9));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);

  const notice = page.getByRole('alert');
  await signIn(page, boss);
  await page.goto(`/entitlements/${id}`);
  await expect(notice).toHaveText(/^After .*, no one in this country can run .* by this entitlement\./);
  await expect(notice).toContainText('Iris Falk');
  const ended = { version: 2, seats: null, endsOn: '2026-02-01' };
  await sendAs(operator, [['PATCH', `/operator/accounts/${accountId}/entitlements/${id}`, ended]]);
  await page.reload();
  await expect(notice).toHaveText(/^This term ended on Feb 1, 2026\. It gives access to no one\./);
});

test('Entitlement Management says by which rules countries count, and warns of one that was bought for and is not listed (E2)', async ({
  page,
}) => {
  const operator = 'operator@roster.example';
  const { accountId, boss } = await givenAccount('Countries');
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const bought = {
    productId,
    kind: 'pooled',
    startsOn: '2026-01-01',
  };
  await sendAs(
    operator,
    ['SE', 'NO'].map((country) => [
      'POST',
      `/operator/accounts/${accountId}/entitlements`,
      { ...bought, country },
    ]),
  );
  await signIn(page, boss);
  await page.goto('/entitlements');
  const rules = page.locator('section').filter({ hasText: 'Country rules' });
  await expect(rules).toContainText('or else your main country (Sweden)');
  await expect(rules.getByRole('status')).toContainText('a country that is not on its list: Norway');
  await rules.getByRole('link', { name: 'Users in a country that is not listed' }).click();
  await expect(page).toHaveURL(/\/users\?mismatch=true$/);
});
