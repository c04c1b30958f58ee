import { readAs, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

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
