import type { Locator, Page } from '@playwright/test';
import { withdrawInvitation } from '../people.ts';
import { expect, mailsTo, password, signIn, test } from '../roster.ts';

// X6: no form sends twice, and what was typed survives the end of the session.

/** The changes that a page has asked the server for. */
function changesOf(page: Page): string[] {
  const changes: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') changes.push(new URL(request.url()).pathname);
  });
  return changes;
}

/** Twice in the same moment, before any answer could disable the button. */
const submitTwice = (form: Locator) =>
  form.evaluate((element) => {
    (element as HTMLFormElement).requestSubmit();
    (element as HTMLFormElement).requestSubmit();
  });

const open: [what: string, path: string, sent: string, fill: (page: Page) => Promise<void>][] = [
  [
    'registering',
    '/register',
    '/api/v1/registrations',
    (page) => page.getByLabel('Email').fill('sent.once@example.org'),
  ],
  [
    'asking for a new password',
    '/reset-password',
    '/api/v1/password-reset-requests',
    (page) => page.getByLabel('Email').fill('dev.patel@harbor.example'),
  ],
  [
    'asking support',
    '/support',
    '/api/v1/support-requests',
    async (page) => {
      await page.locator('[name="name"]').fill('Sent Once');
      await page.locator('[name="email"]').fill('sent.once@example.org');
      await page.locator('[name="text"]').fill('I cannot sign in.');
    },
  ],
  [
    'signing in',
    '/sign-in',
    '/api/v1/sign-in',
    async (page) => {
      await page.locator('#email').fill('dev.patel@harbor.example');
      await page.locator('#password').fill('not my password');
    },
  ],
];

for (const [what, path, sent, fill] of open) {
  test(`${what} is sent once, however often the form is submitted at a time`, async ({ page }) => {
    const changes = changesOf(page);
    await page.goto(path);
    await fill(page);
    await submitTwice(page.locator('form').first());
    await expect(page.getByRole('alert').or(page.getByRole('status')).first()).toBeVisible();
    expect(changes).toEqual([sent]);
  });
}

test('a double click on Save adds the person once, with one email', async ({ page }) => {
  const email = 'double.click@example.org';
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?add=users');
  const form = page.getByRole('dialog', { name: 'Add users' });
  await form.locator('[name="email"]').fill(email);
  await form.locator('[name="firstName"]').fill('Double');
  await form.locator('[name="lastName"]').fill('Click');
  const changes = changesOf(page);
  await form.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await expect(form).toBeHidden();
  await expect.poll(async () => (await mailsTo(email)).length).toBe(1);
  expect(changes.filter((one) => one === '/api/v1/users')).toEqual(['/api/v1/users']);

  await page.goto('/invitations?search=double.click');
  await page.getByRole('checkbox').last().check();
  const resent = changesOf(page);
  await page.getByRole('button', { name: 'Send again' }).first().dblclick();
  await expect(page.getByText('1 invitation was sent less than a minute ago').first()).toBeVisible();
  expect(resent).toEqual(['/api/v1/invitations/resend']);
  await withdrawInvitation('ana.weber@harbor.example', email);
});

test('after the session has ended, one signs in on top of the page and the form is sent', async ({
  page,
}) => {
  await signIn(page, 'chloe.martin@harbor.example');
  await page.goto('/profile/account');
  const first = page.locator('[name="firstName"]');
  await expect(first).toHaveValue('Chloé');
  await first.fill('Chloé Marie');
  await page.context().clearCookies({ name: /session/ });
  await page.getByRole('button', { name: 'Save' }).first().click();

  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(again.getByLabel('Email')).toHaveValue('chloe.martin@harbor.example');
  const typed = again.locator('input[autocomplete="current-password"]');
  await expect(typed).toBeFocused();
  await typed.fill('not my password');
  await page.keyboard.press('Enter');
  await expect(again.getByRole('alert')).toBeVisible();
  await typed.fill(password);
  await page.keyboard.press('Enter');
  await expect(again).toBeHidden();
  await expect(page.getByText('Saved').first()).toBeVisible();
  await expect(first).toHaveValue('Chloé Marie');

  // And who will not is led to the sign-in page.
  await first.fill('Chloé');
  // What is said of the change before is still on the screen.
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
  await page.getByRole('button', { name: 'Save' }).first().click();
  await saved;
  await first.fill('Nobody');
  await page.context().clearCookies({ name: /session/ });
  await page.getByRole('button', { name: 'Save' }).first().click();
  await again.getByRole('button', { name: 'Leave this page' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
});
