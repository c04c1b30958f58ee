import { readAs, registered, sendAs } from '../people.ts';
import { rowsOf } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';
import { ana } from '../screen-states.ts';

const greta = 'greta.lind@summit.example';
const vera = 'vera.asks@example.org';

test('the form that asks for a role has one chosen that the member lacks (H3)', async ({ page }) => {
  await registered(vera);
  const roles = ['download', 'betaSoftware'];
  await sendAs(greta, [['POST', '/users/add-to-account', { email: vera, roles }]]);
  await signIn(page, vera);
  await page.goto('/profile');
  const shown = await page.getByRole('combobox', { name: 'Role' }).inputValue();
  expect(shown).not.toBe('');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByText('Your request is on its way to your administrators.')).toBeVisible();
  const { items } = await readAs<{ items: [{ role: string }] }>(vera, '/profile/requests');
  expect(roles).not.toContain(items[0].role);
});

test('an administrator declines several requests with one answer; their own is left out', async ({
  page,
}) => {
  const askers = ['chloe.martin@harbor.example', 'marc.oliveira@harbor.example', ana];
  for (const email of askers)
    await sendAs(email, [['POST', '/profile/requests', { kind: 'country', country: 'NO' }]]);
  await signIn(page, ana);
  await page.goto('/requests');
  for (const name of ['Chloe Martin', 'Marc Oliveira', 'Ana Weber'])
    await rowsOf(page).filter({ hasText: name }).filter({ hasText: 'Norway' }).locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline 2 requests?' });
  await expect(dialog).toContainText('Ana Weber: You cannot answer your own request.');
  await dialog.getByLabel('Answer (optional)').fill('Not before summer');
  await dialog.getByRole('button', { name: 'Confirm: decline 2 requests' }).click();
  const toast = page
    .getByRole('alert')
    .filter({ hasText: '2 requests declined.' })
    .filter({ hasText: 'Undo' });
  await expect(toast).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: 'Norway' })).toHaveCount(1);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(page).filter({ hasText: 'Norway' })).toHaveCount(3);
});
