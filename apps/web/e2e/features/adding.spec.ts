import type { Page } from '@playwright/test';
import { firstIdOf, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { pasteInto } from '../screen-states.ts';

const greta = 'greta.lind@summit.example';
const vera = 'vera.setting.up@example.org';

const idOf = (email: string) => firstIdOf(greta, `/users?search=${email}`);
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

test('what is chosen before a list is pasted holds for all of them', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Roles, groups/ }).click();
  await dialog.getByLabel('Send the invitation now').uncheck();
  await dialog.getByRole('combobox', { name: 'Country', exact: true }).fill('Denm');
  await page.getByRole('option', { name: 'Denmark' }).click();
  await dialog.getByLabel('Email').focus();
  await pasteInto(page, 'Kit Choice <kit.choice@example.org>; Lou Choice <lou.choice@example.org>');
  await expect(dialog.getByLabel('Send the invitation now')).not.toBeChecked();
  await expect(dialog.getByRole('combobox', { name: 'Country', exact: true })).toHaveValue('Denmark');
  const [sent] = await Promise.all([
    page.waitForRequest((one) => one.method() === 'POST' && one.url().endsWith('/api/v1/users')),
    dialog.getByRole('button', { name: 'Save 2 users' }).click(),
  ]);
  expect(sent.postDataJSON()).toMatchObject({ invite: false, country: 'DK' });
  await expect(page.getByText('2 of 2 done')).toBeVisible();
});

test('one pasted address leaves the name that was typed before (X6)', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First name').fill('Ana María');
  await dialog.getByLabel('Email').focus();
  await pasteInto(page, 'Ana Typed <ana.typed@example.org>');
  await expect(dialog.getByLabel('Email')).toHaveValue('ana.typed@example.org');
  await expect(dialog.getByLabel('First name')).toHaveValue('Ana María');
  await expect(dialog.getByLabel('Last name')).toHaveValue('Typed');
});

test('a list that is pasted over what was typed keeps the name of the same address, and says what fits none (X6)', async ({
  page,
}) => {
  await signIn(page, greta);
  const dialog = page.getByRole('dialog');
  for (const email of ['ana.typed@example.org', 'someone.else@example.org']) {
    await page.goto('/users');
    await page.goto('/users?add=users');
    await dialog.getByLabel('First name').fill('Ana María');
    await dialog.getByLabel('Email').fill(email);
    await pasteInto(page, 'Ana Typed <ana.typed@example.org>; Bo Typed <bo.typed@example.org>');
    const kept = email === 'ana.typed@example.org';
    const first = dialog.getByLabel('First name for ana.typed@example.org');
    await expect(first).toHaveValue(kept ? 'Ana María' : 'Ana');
    const notice = dialog.getByText('Ana María, someone.else@example.org');
    await expect(notice).toHaveCount(kept ? 0 : 1);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
  }
});

/** Pastes four people and saves them; the first waits on its way until it is released. Returns what was sent. */
async function savingFour(page: Page) {
  await signIn(page, greta);
  const sent: unknown[] = [];
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/v1/users', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    sent.push((route.request().postDataJSON() as { firstName: string }).firstName);
    await held;
    await route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' });
  });
  await page.goto('/users?add=users');
  const people = ['Una', 'Dua', 'Tria', 'Quarta'].map((name) => `${name} Saved <${name}@saved.example.org>`);
  await pasteInto(page, people.join('; '));
  await page.getByRole('button', { name: 'Save 4 users' }).click();
  await expect.poll(() => sent).toEqual(['Una']);
  return { sent, release };
}

test('while several are saved, one that is left out is not added, and one that is corrected is added so', async ({
  page,
}) => {
  const { sent, release } = await savingFour(page);
  await page.getByRole('button', { name: /Leave out dua@saved/i }).click();
  await page.getByLabel('First name for tria@saved.example.org').fill('Third');
  release();
  await expect.poll(() => sent.filter((name) => name !== 'Una')).toContain('Quarta');
  expect([...new Set(sent)]).toEqual(['Una', 'Third', 'Quarta']);
});

test('adding many that is given up while it is saved adds no more', async ({ page }) => {
  const { sent, release } = await savingFour(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const listed = page.waitForResponse('**/api/v1/users?*');
  release();
  // The list is asked for again when the work is over.
  await listed;
  expect([...new Set(sent)]).toEqual(['Una']);
});

test('of several who are added, each says whether its invitation was not sent', async ({ page }) => {
  const person = { firstName: 'Nia', lastName: 'Full', country: 'DE' };
  await sendAs(
    greta,
    Array.from({ length: 5 }, (_, nth) => [
      'POST',
      '/users',
      { ...person, email: `full+${nth}@many.example` },
    ]),
  );
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').focus();
  await pasteInto(page, 'Ida Full <full+ida@many.example>; Uma Empty <uma@many.example>');
  await dialog.getByRole('combobox', { name: 'Country', exact: true }).fill('Denm');
  await page.getByRole('option', { name: 'Denmark' }).click();
  await dialog.getByRole('button', { name: 'Save 2 users' }).click();
  await expect(dialog.getByText('Ida Full added. The invitation was not sent')).toBeVisible();
  await expect(dialog.getByText('Uma Empty added. The invitation was not sent')).toHaveCount(0);
});
