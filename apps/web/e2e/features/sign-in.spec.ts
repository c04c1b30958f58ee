import { expect, mailsTo, password, portal, signInOnScreen, test } from '../roster.ts';
import { readAs, registered, sendAs } from '../people.ts';

test('an administrator signs in and finds the portal home', async ({ page }) => {
  await signInOnScreen(page, 'Ana.Weber@harbor.example');
  await expect(page).toHaveTitle('Harbor Bridge Engineering · Roster');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbor Bridge Engineering');
  await expect(page.getByRole('navigation').getByRole('link', { name: /Pending approvals/ })).toContainText(
    '5',
  );
});

test('a wrong password is answered in place, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill('ana.weber@harbor.example');
  await page.locator('#password').fill('wrong');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('The email address or password is incorrect.');
  await expect(page.getByLabel('Email')).toHaveValue('ana.weber@harbor.example');
});

test('an empty field is named and gets the focus', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Enter your email address.')).toBeVisible();
  await expect(page.locator('#email')).toBeFocused();
});

test('a locked user learns why after the right password, in their language', async ({ page }) => {
  await page.goto('/sign-in');
  await page.locator('#email').fill('ivo.kask@mail.example');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Your password is correct');
  // No account, so no administrator to list and nothing to lead in.
  await expect(page.getByRole('alert')).not.toContainText('To be unlocked, contact');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('alert')).toContainText('Ihr Passwort ist richtig');
});

test('a removed user gets a pass that shows their state and how to join, and nothing else', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.locator('#email').fill('ivo.kask@mail.example');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue to my profile' }).click();
  await expect(page.getByText('For 15 minutes you can see your profile')).toBeVisible();
  await page.getByLabel('Account number').fill('0000-0000');
  await page.getByRole('button', { name: 'Ask to join' }).click();
  await expect(page.getByRole('alert')).toContainText('No account has this number.');
  await expect(page.getByRole('link', { name: 'My settings' })).toHaveCount(0);
});

test('a link into the portal survives the sign-in', async ({ page }) => {
  await page.goto('/users?status=locked');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.locator('#email').fill('ana.weber@harbor.example');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/users\?status=locked/);
});

test('a browser whose clock is a day ahead ends no session and makes nothing a day older (X7)', async ({
  page,
}) => {
  await page.clock.install({ time: Date.now() + 86_400_000 });
  await signInOnScreen(page, 'greta.lind@summit.example');
  await page.goto('/profile/account');
  await expect(page.locator('main time').first()).toBeVisible();
  await expect(page.locator('main time', { hasText: 'this minute' }).first()).toBeVisible();
  await expect(page.getByText('Stay signed in')).toHaveCount(0);
});

test('after signing out, Back shows nothing', async ({ page }) => {
  await signInOnScreen(page, 'greta.lind@summit.example');
  await page.getByRole('button', { name: /Your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('the language is stored with the user and applies on another machine too', async ({ page, browser }) => {
  await signInOnScreen(page, 'tom.becker@summit.example');
  await page.getByRole('button', { name: /Your menu/ }).click();
  await page.getByRole('menuitemradio', { name: 'Español' }).click();
  await expect(page.getByRole('heading', { name: 'Recursos' })).toBeVisible();

  const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
  const elsewhere = await context.newPage();
  await signInOnScreen(elsewhere, 'tom.becker@summit.example');
  await expect(elsewhere.getByRole('heading', { name: 'Recursos' })).toBeVisible();
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'es');
  await context.close();
});

test('a language chosen in the menu is not saved back as it was by the form of one’s own settings', async ({
  page,
}) => {
  const email = `vera.language.${Date.now().toString(36)}@mail.example`;
  await registered(email);
  await signInOnScreen(page, email);
  await page.goto('/profile/account');
  await page.getByLabel('First name').fill('Veronika');
  await page.getByRole('button', { name: /Your menu/ }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await expect(page.getByLabel('Vorname')).toHaveValue('Veronika');
  await page.getByRole('main').getByRole('button', { name: 'Speichern' }).first().click();
  await expect(page.getByText('Änderungen gespeichert.')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.reload();
  await expect(page.getByLabel('Vorname')).toHaveValue('Veronika');
});

test('who is locked while typing reads why, and what was typed stays, when they sign in again', async ({
  page,
}) => {
  const email = `vera.locked.${Date.now().toString(36)}@mail.example`;
  await registered(email);
  await signInOnScreen(page, email);
  await page.goto('/profile/account');
  await page.getByLabel('First name').fill('Veronika');
  const { user } = await readAs<{ user: { id: string } }>(email, '/session');
  await sendAs('operator@roster.example', [
    ['POST', `/operator/users/${user.id}/lock`, { reason: 'A stranger signed in' }],
  ]);
  await page.getByRole('main').getByRole('button', { name: 'Save' }).first().click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
  await expect(again.getByRole('alert')).toContainText('the platform operator locked your sign-in on');
  await expect(again.getByRole('alert')).toContainText('Contact support');
  await expect(page.getByLabel('First name')).toHaveValue('Veronika');
});

test('a member cannot see the users, and learns who can help', async ({ page }) => {
  await signInOnScreen(page, 'tom.becker@summit.example');
  await page.goto('/users');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/profile#administrators/);
  await expect(page.getByText('greta.lind@summit.example')).toBeVisible();
});

test('an unknown address shows a page that says so', async ({ page }) => {
  await signInOnScreen(page, 'ben.ortiz@harbor.example');
  await page.goto('/nothing/here');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Página no encontrada');
});

test('for a forgotten password the answer is the same for everyone, and the link comes by mail', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.locator('#email').fill('nobody.at.all@example.org');
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByRole('button', { name: 'Send link' })).toBeVisible();
  await expect(page.getByLabel('Email')).toHaveValue('nobody.at.all@example.org');
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(page.getByText('If nobody.at.all@example.org signs in here')).toBeVisible();
  expect(await mailsTo('nobody.at.all@example.org')).toEqual([]);
});
