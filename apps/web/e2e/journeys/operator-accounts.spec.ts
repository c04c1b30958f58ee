import { rowsOf, settled } from '../list.ts';
import { expect, portal, signIn, test } from '../roster.ts';

test('an operator appoints an administrator and closes an account from its row; a closed one says why nothing more can be done', async ({
  page,
}) => {
  await signIn(page, 'operator@roster.example');
  const number = `ROW-${Date.now() % 1_000_000}`;
  const created = await page.request.post('/api/v1/operator/accounts', {
    data: {
      name: `Quay and Row ${number}`,
      number,
      mainCountry: 'NO',
      administrator: {
        email: `first.${number.toLowerCase()}@quay.example`,
        firstName: 'Una',
        lastName: 'First',
      },
    },
    headers: { origin: portal() },
  });
  expect(created.status()).toBe(201);
  await page.goto(`/operator?search=${number}`);
  await settled(page);
  const row = rowsOf(page).first();
  const menu = async () => {
    await row.locator('[data-menu]').click();
    return page.getByRole('menu');
  };
  await (await menu()).getByRole('menuitem', { name: 'Appoint administrator' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(`second.${number.toLowerCase()}@quay.example`);
  await dialog.getByLabel('First name').fill('Ole');
  await dialog.getByLabel('Last name').fill('Second');
  await dialog.getByRole('button', { name: 'Appoint administrator' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText('2');

  await (await menu()).getByRole('menuitem', { name: 'Close account' }).click();
  await expect(dialog).toContainText(`Quay and Row ${number}`);
  await dialog.getByRole('textbox').fill('The contract ended.');
  await dialog.getByRole('button', { name: 'Confirm: close account' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row).toContainText('Closed');

  const closed = await menu();
  for (const name of [/^Appoint administrator/, /^Verify a domain manually/, /^Close account/])
    await expect(closed.getByRole('menuitem', { name })).toHaveAttribute('aria-disabled', 'true');
  await expect(closed).toContainText('This account is already closed.');
  await closed.getByRole('menuitem', { name: 'Open the page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Quay and Row ${number}`);
});
