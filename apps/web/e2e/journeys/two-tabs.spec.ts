import { expect, signInOnScreen, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';
const greta = 'greta.lind@summit.example';

test('a tab of one person saves nothing when another one signs in beside it; what was typed stays (X8)', async ({
  page,
  context,
}) => {
  await signInOnScreen(page, ana);
  await page.goto('/users?add=users');
  const form = page.getByRole('dialog', { name: 'Add users' });
  await form.locator('[name="email"]').fill('two.tabs@example.org');
  await form.locator('[name="firstName"]').fill('Two');
  await form.locator('[name="lastName"]').fill('Tabs');

  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: /Your menu/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog', { name: 'You were signed out in another tab' })).toBeVisible();
  await signInOnScreen(other, greta);

  const notice = page.getByRole('dialog', { name: 'You are now signed in as Greta Lind in another tab' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Close' }).last().click();
  await expect(form.locator('[name="email"]')).toHaveValue('two.tabs@example.org');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('Someone else is now signed in');
  await expect(form.locator('[name="firstName"]')).toHaveValue('Two');

  const found = await other.request.get('/api/v1/users?search=two.tabs@example.org');
  expect(await found.json()).toMatchObject({ total: 0 });
  await page.reload();
  await expect(page.getByRole('banner').first()).toContainText('Summit Survey Group');
});

test('signing in again as the same person beside it lets the first tab go on', async ({ page, context }) => {
  await signInOnScreen(page, ana);
  await page.goto('/profile/account');
  await page.locator('[name="firstName"]').fill('Anastasia');
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: /Your menu/ }).click();
  await other.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('dialog', { name: 'You were signed out in another tab' })).toBeVisible();
  await signInOnScreen(other, ana);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('[name="firstName"]')).toHaveValue('Anastasia');
});

test('a language that is chosen in one tab is spoken in the other', async ({ page, context }) => {
  await signInOnScreen(page, 'chloe.martin@harbor.example');
  await page.goto('/profile');
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: /Your menu/ }).click();
  await other.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(other.getByRole('menu')).toHaveCount(0);
  await other.getByRole('button', { name: /Ihr Menü/ }).click();
  await other.getByRole('menuitemradio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
