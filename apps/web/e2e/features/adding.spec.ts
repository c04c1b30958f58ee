import type { Page } from '@playwright/test';
import { readAs, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

const greta = 'greta.lind@summit.example';
const vera = 'vera.setting.up@example.org';

const idOf = async (email: string) =>
  (await readAs<{ items: [{ id: string }] }>(greta, `/users?search=${email}`)).items[0].id;
const steps = (page: Page) => page.getByRole('main').getByRole('listitem');

test('someone who is added to be invited later is said to be so, with the way to the invitation', async ({
  page,
}) => {
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill('mia.later@example.org');
  await dialog.getByLabel('First name').fill('Mia');
  await dialog.getByLabel('Last name').fill('Later');
  await dialog.getByRole('button', { name: /Roles, groups/ }).click();
  await dialog.getByLabel('Send the invitation now').uncheck();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Mia Later added, but not invited yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'mia.later@example.org' })).toContainText('Not sent');
});

test('a step of Finish setting up that is refused says why, and holds up no other step (A3)', async ({
  page,
}) => {
  await registered(vera);
  await sendAs(greta, [['POST', '/users/add-to-account', { email: vera }]]);
  const id = await idOf(vera);
  await sendAs('operator@roster.example', [['POST', `/operator/users/${id}/lock`, { reason: 'Reported' }]]);
  await signIn(page, greta);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Do all' }).click();
  await expect(page.getByRole('main').getByText('The platform operator locked this user.')).toBeVisible();
  await expect(steps(page).filter({ hasText: 'Unlock the user' })).toContainText('(open)');
  await expect(steps(page).filter({ hasText: 'refresh their policy' })).toContainText('(done)');
});
