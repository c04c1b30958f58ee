import { withdrawInvitation } from '../people.ts';
import { expect, password, signIn, test } from '../roster.ts';

test('a sensitive act asks for the password on top, keeps what was typed, and goes on by itself (L6)', async ({
  page,
}) => {
  const email = 'proven.admin@harbor.example';
  await signIn(page, 'ana.weber@harbor.example');
  // The proof is as old as the session: the first answer is what the server says after ten minutes.
  let asked = 0;
  await page.route('**/api/v1/users', async (route) => {
    if (route.request().method() !== 'POST' || (asked += 1) > 2) return route.fallback();
    const problem = { type: 'about:blank', title: 'proof', status: 403, code: 'session.proofNeeded' };
    return route.fulfill({ status: 403, contentType: 'application/problem+json', json: problem });
  });
  await page.goto('/users?add=users');
  const form = page.getByRole('dialog', { name: 'Add users' });
  await form.locator('[name="email"]').fill(email);
  await form.locator('[name="firstName"]').fill('Proven');
  await form.locator('[name="lastName"]').fill('Admin');
  await form.getByRole('button', { name: 'Save', exact: true }).click();

  const proof = page.getByRole('dialog', { name: 'Enter your password again' });
  await proof.getByRole('button', { name: 'Cancel' }).click();
  await expect(form.getByRole('alert')).toContainText('needs your password again');
  await expect(form.locator('[name="email"]')).toHaveValue(email);

  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await proof.locator('input[autocomplete="current-password"]').fill('not my password');
  await page.keyboard.press('Enter');
  await expect(proof.getByRole('alert')).toBeVisible();
  await proof.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
  await expect(proof).toBeHidden();
  await expect(form).toBeHidden();
  const found = await page.request.get(`/api/v1/users?search=${email}`);
  expect(await found.json()).toMatchObject({ total: 1 });
  // As it was before.
  await withdrawInvitation('ana.weber@harbor.example', email);
});
