import { violations } from '../axe.ts';
import { rowsOf } from '../list.ts';
import { givenAccount, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

const operator = 'operator@roster.example';

test('an operator ends a product: no account can be given it until it is offered again (E1)', async ({
  page,
}) => {
  const { accountId } = await givenAccount('Ending');
  const name = `Old Suite ${Date.now()}`;
  await sendAs(operator, [['POST', '/operator/products', { name }]]);
  await signIn(page, operator);
  await page.goto(`/operator/products?search=${encodeURIComponent(name)}`);
  const row = rowsOf(page).filter({ hasText: name });
  await row.getByRole('button', { name: 'End product' }).click();
  const dialog = page.getByRole('dialog', { name: `End ${name}?` });
  await expect(dialog).toContainText('No account has it.');
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Confirm: end product' }).click();
  await expect(page.getByText(`Product ${name} ended.`)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Ended' })).toBeVisible();
  await expect(row.getByRole('button', { name: 'Offer again' })).toBeVisible();

  const option = page.getByRole('option', { name: new RegExp(`^${name}`) });
  const choose = async () => {
    await page.goto(`/operator/accounts/${accountId}`);
    await page.getByRole('button', { name: 'Add entitlement' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Product' }).fill(name);
  };
  await choose();
  await expect(option).toHaveText(`${name} (ended)`);
  await expect(option).toHaveAttribute('data-combobox-disabled', 'true');

  await page.goto(`/operator/products?search=${encodeURIComponent(name)}`);
  await row.getByRole('button', { name: 'Offer again' }).click();
  await expect(page.getByText(`Product ${name} is offered again.`)).toBeVisible();
  await choose();
  await expect(option).toHaveText(name);
  await expect(option).not.toHaveAttribute('data-combobox-disabled', 'true');
});
