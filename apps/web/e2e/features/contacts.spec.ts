import { rowsOf } from '../list.ts';
import { givenAccount, readAs, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

test('several fulfillment contacts end together, and the last one is left out with the reason', async ({
  page,
}) => {
  const { boss } = await givenAccount('Duty');
  for (const firstName of ['First', 'Second']) {
    const user = { email: `${firstName.toLowerCase()}.duty@example.org`, firstName, lastName: 'Duty' };
    const [userId] = await sendAs(boss, [['POST', '/users', { ...user, country: 'SE', invite: false }]]);
    await sendAs(boss, [['POST', '/fulfillment-contacts', { userId }]]);
  }
  await signIn(page, boss);
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
  const left = async () => (await readAs<{ items: unknown[] }>(boss, '/fulfillment-contacts')).items.length;
  expect(await left()).toBe(1);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the fulfillment contacts are as before.')).toBeVisible();
  expect(await left()).toBe(2);
});
