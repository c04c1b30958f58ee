import { rowsOf } from '../list.ts';
import { readAs, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

const greta = 'greta.lind@summit.example';

test('several fulfillment contacts end together, and the last one is left out with the reason', async ({
  page,
}) => {
  for (const email of ['first.contact@example.org', 'second.contact@example.org']) {
    await registered(email);
    await sendAs(greta, [['POST', '/users/add-to-account', { email, roles: [] }]]);
    const { items } = await readAs<{ items: { id: string }[] }>(greta, `/users?search=${email}`);
    await sendAs(greta, [['POST', '/fulfillment-contacts', { userId: items[0]?.id }]]);
  }
  await signIn(page, greta);
  await page.goto('/fulfillment-contacts');
  await expect(rowsOf(page)).toHaveCount(2);
  for (const box of await rowsOf(page).locator('[data-tick]').all()) await box.check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Remove as contact' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove 1 fulfillment contact?' });
  await expect(dialog).toContainText('This is the last fulfillment contact');
  await dialog.getByRole('button', { name: 'Confirm: remove as contact' }).click();
  const toast = page
    .getByRole('alert')
    .filter({ hasText: '1 fulfillment contact removed.' })
    .filter({ has: page.getByRole('button', { name: 'Undo' }) });
  await expect(toast).toBeVisible();
  const left = async () => (await readAs<{ items: unknown[] }>(greta, '/fulfillment-contacts')).items.length;
  expect(await left()).toBe(1);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the fulfillment contacts are as before.')).toBeVisible();
  expect(await left()).toBe(2);
});
