import type { Page } from '@playwright/test';
import { asksTheBrowser } from '../forms.ts';
import { withdrawInvitation } from '../people.ts';
import { expect, password, signIn, test } from '../roster.ts';
import { pasteInto } from '../screen-states.ts';

// X6: no form loses what was typed without asking. The walk through all screens finds every form; here is each way out.

const ana = 'ana.weber@harbor.example';
const question = (page: Page) => page.getByRole('dialog', { name: 'Discard what you entered?' });
const keep = (page: Page) => question(page).getByRole('button', { name: 'Keep editing' });
const discard = (page: Page) => question(page).getByRole('button', { name: 'Discard', exact: true });

test.beforeEach(async ({ page }) => {
  await signIn(page, ana);
});

const sections = [
  { name: 'account settings', from: '/profile', link: 'Account settings', field: '[name="name"]' },
  { name: 'one’s own settings', from: '/profile', link: 'My settings', field: '[name="firstName"]' },
  {
    name: 'a service request',
    from: '/service-requests',
    link: 'New service request',
    field: '[name="subject"]',
  },
];

for (const { name, from, link, field } of sections)
  test(`a link, Back and a reload ask before they leave what was typed into ${name}`, async ({ page }) => {
    await page.goto(from);
    await page.getByRole('link', { name: link }).last().click();
    const typed = page.getByRole('main').locator(field);
    await expect(typed).toBeEditable();
    expect(await asksTheBrowser(page)).toBe(false);
    const { pathname } = new URL(page.url());
    const leave = page.getByRole('navigation').getByRole('link', { name: 'Portal home' });
    await typed.fill('Half of it');
    expect(await asksTheBrowser(page)).toBe(true);

    await leave.click();
    await expect(keep(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question(page)).toHaveCount(0);
    await expect(typed).toHaveValue('Half of it');
    await expect(page).toHaveURL(new RegExp(`${pathname}$`));

    await page.evaluate(() => window.history.back());
    await keep(page).click();
    await expect(page).toHaveURL(new RegExp(`${pathname}$`));
    await expect(typed).toHaveValue('Half of it');

    await leave.click();
    await discard(page).click();
    await expect(page).not.toHaveURL(new RegExp(`${pathname}$`));
    await expect(question(page)).toHaveCount(0);
    expect(await asksTheBrowser(page)).toBe(false);
  });

test('what is saved is not asked about, and neither is another form of the page', async ({ page }) => {
  await page.goto('/profile/account');
  const lastName = page.locator('[name="lastName"]');
  await expect(lastName).toHaveValue('Weber');
  await lastName.fill('Weber');
  expect(await asksTheBrowser(page)).toBe(true);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Changes saved.')).toBeVisible();
  expect(await asksTheBrowser(page)).toBe(false);

  // The address below is another form, which the first one's Save does not save.
  await page.getByLabel('New address').fill('ana@');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Changes saved.').first()).toBeVisible();
  expect(await asksTheBrowser(page)).toBe(true);
});

test('Escape, the cross, a click outside and Back ask before they close a filled dialog; Cancel does not', async ({
  page,
}) => {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  const email = dialog.getByLabel('Email');
  await email.fill('half.typed@example.org');
  const ways: Record<string, () => Promise<unknown>> = {
    Escape: () => page.keyboard.press('Escape'),
    'the cross': () => dialog.getByRole('button', { name: 'Close' }).click(),
    'a click outside': () => page.mouse.click(5, 5),
    Back: () => page.evaluate(() => window.history.back()),
  };
  for (const [way, go] of Object.entries(ways))
    await test.step(way, async () => {
      await go();
      await keep(page).click();
      await expect(question(page)).toHaveCount(0);
      await expect(email).toHaveValue('half.typed@example.org');
    });
  await expect(page).toHaveURL(/add=users/);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await asksTheBrowser(page)).toBe(false);

  await page.getByRole('button', { name: 'Add users' }).click();
  await email.fill('half.typed@example.org');
  await page.evaluate(() => window.history.back());
  await discard(page).click();
  await expect(dialog).toHaveCount(0);
  await expect(page).not.toHaveURL(/add=users/);
});

test('signing out asks before what was typed is lost, and to keep editing is to stay signed in', async ({
  page,
}) => {
  const signOut = async () => {
    await page.getByRole('button', { name: /^Your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  await page.goto('/settings');
  const name = page.locator('[name="name"]');
  await name.fill('Half of it');
  await signOut();
  await keep(page).click();
  await expect(question(page)).toHaveCount(0);
  await expect(name).toHaveValue('Half of it');
  expect((await page.request.get('/api/v1/session')).status()).toBe(200);

  await signOut();
  await discard(page).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(question(page)).toHaveCount(0);
  expect((await page.request.get('/api/v1/session')).status()).toBe(401);
});

const losePermissions = async (page: Page, prefix: string) => {
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch();
    const session = (await answer.json()) as { permissions: string[] };
    const permissions = session.permissions.filter((one) => !one.startsWith(prefix));
    await route.fulfill({ response: answer, json: { ...session, permissions } });
  });
  await page.evaluate(() => new BroadcastChannel('roster-identity').postMessage('changed'));
};

test('a permission that is lost takes the page away only after what was typed is given up', async ({
  page,
}) => {
  await page.goto('/settings');
  const name = page.locator('[name="name"]');
  await name.fill('Half of it');
  await losePermissions(page, 'account.');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Account settings' })).toHaveCount(0);
  await expect(name).toHaveValue('Half of it');

  // The next page does not come, so that this one would stay.
  await page.route('**/assets/HomePage*', () => undefined);
  await page.getByRole('navigation').getByRole('link', { name: 'Portal home' }).click();
  await discard(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You do not have access to this page');
});

test('a field that is passed by is not called wrong; one that was typed into is, and so are all that are sent', async ({
  page,
}) => {
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  const email = dialog.getByLabel('Email');
  await expect(email).toBeFocused();
  // The dialog sets its focus twice while it opens: a key between the two is too early.
  await expect(async () => {
    await email.press('Tab');
    await expect(dialog.getByLabel('First name')).toBeFocused({ timeout: 500 });
  }).toPass();
  await expect(email).not.toHaveAttribute('aria-invalid', 'true');
  await email.fill('nora@');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('Enter a valid email address.')).toBeVisible();
  await email.fill('');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toBeFocused();
});

test('adding a user is said, and the dialog closes, however long the lists take to come again', async ({
  page,
}) => {
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await dialog.getByLabel('Email').fill('quick.answer@example.org');
  await dialog.getByLabel('First name').fill('Quick');
  await dialog.getByLabel('Last name').fill('Answer');
  // They do not come at all.
  await page.route('**/api/v1/users?*', () => undefined);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Quick Answer was added and invited.')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  // Others count the users of this account.
  await withdrawInvitation(ana, 'quick.answer@example.org');
});

test('a dialog that leads to another page once it is done is not asked about', async ({ page }) => {
  await page.goto('/groups');
  await page.getByRole('button', { name: 'New group' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Asked about');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked about');
  await page.getByRole('button', { name: 'Delete group' }).click();
  await page.getByRole('button', { name: 'Confirm: delete group' }).click();
  await expect(page).toHaveURL(/\/groups$/);
  await expect(question(page)).toHaveCount(0);
});

test('what was typed is still there after the session ended and the same person signed in again', async ({
  page,
}) => {
  await page.goto('/service-requests/new');
  await page.getByRole('combobox', { name: 'What is it about?' }).click();
  await page.getByRole('option', { name: 'Downloads' }).click();
  await page.getByRole('textbox', { name: 'Subject' }).fill('After the end');
  await page.getByRole('textbox', { name: 'What happened' }).fill('It comes back.');
  await page.context().clearCookies({ name: /session/ });
  await page.getByRole('button', { name: 'Send' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await again.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('After the end');
  await expect(page.getByText('It comes back.')).toBeVisible();
});

test('several at once: what is saved is done, a row that cannot be saved stays with its reason and is corrected in place', async ({
  page,
}) => {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Add users' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add users' });
  await pasteInto(page, 'Rut Row <row.one@example.org>; rx7@example.org; greta.lind@summit.example');
  await expect(dialog.getByRole('listitem')).toHaveCount(3);
  const row = (text: string) => dialog.locator('li').filter({ hasText: text });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeVisible();

  // Two of three are sent, although the name of one is missing.
  await dialog.getByRole('button', { name: 'Save 2 users' }).click();
  await expect(dialog.getByText('1 of 3 done')).toBeVisible();
  await expect(row('row.one@example.org').getByRole('textbox')).toHaveCount(0);
  await expect(row('rx7@example.org')).toContainText('Enter a first name, a last name, or both.');
  await expect(row('a user can belong to only one')).toContainText('Could not create user');
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveCount(0);

  // The wrong address is corrected where it stands.
  const address = dialog.getByLabel('Address in the row of greta.lind@summit.example');
  await address.fill('greta.lind@');
  await expect(row('Enter a valid email address.')).toHaveCount(1);
  await address.fill('greta.row@example.org');
  await dialog.getByLabel('First name for rx7@example.org').fill('Rex');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await keep(page).click();
  await dialog.getByRole('button', { name: 'Save 2 users' }).click();
  await expect(dialog.getByText('3 of 3 done')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Save/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(question(page)).toHaveCount(0);
  // Others count the users of this account.
  for (const email of ['row.one@example.org', 'rx7@example.org', 'greta.row@example.org'])
    await withdrawInvitation(ana, email);
});
