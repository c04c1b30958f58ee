import type { Page } from '@playwright/test';
import { languages } from '../../../../packages/domain/src/languages.ts';
import { loadFrameWords, loadScreenWords } from '../../../../packages/i18n/src/messages.ts';
import { expect, linkIn, mailWith, password, portal, signIn, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';
const typed = 'cold tea on the terrace';

// The six responses of the add dialog, in each language, by keyboard alone.
// The other languages are typed before each release (`npm run test:soak`).
const spoken = process.env['ROSTER_SOAK'] ? languages : languages.slice(-1);
for (const language of spoken) {
  test(`by keyboard alone, in ${language}: all six responses of the add dialog, finishing a setup, sending a reset`, async ({
    page,
  }) => {
    const words = { ...(await loadFrameWords[language]()), ...(await loadScreenWords[language]()) };
    await signIn(page, await givenAdministrator(page, language), typed);
    await page.goto('/users');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog').locator('[name="email"]')).toBeFocused();

    await answerTo(page, 'dev.patel@harbor.example', words['refusals.users.alreadyMember']);
    await answerTo(page, 'freya.nielsen@harbor.example', words['refusals.users.awaitingApproval']);
    await answerTo(page, 'owen.byrne@delta-rail.example', words['refusals.users.inOtherAccount']);
    await answerTo(page, 'elin.strand@mail.example', words['refusals.users.existsUnaffiliated']);
    await answerTo(page, 'nobody@summit.example', words['refusals.users.domainOwnedByOther']);
    await typeNewcomer(page, `sixth.${language}@example.org`);
    await expect(page.getByRole('dialog')).toBeHidden();
    await mailWith(`sixth.${language}@example.org`, '/invitation#');

    // Adds a registered user to the account, finishes their setup, and sends a reset.
    const registered = `known.${language}@example.net`;
    await givenRegistered(page, registered);
    await page.goto('/users');
    await expect(page.getByRole('row').nth(1)).toBeVisible();
    await page.keyboard.press('n');
    await answerTo(page, registered, words['refusals.users.existsUnaffiliated']);
    await page.keyboard.press('Enter');
    await tabTo(page, words['setup.doAll']);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText(words['setup.allDone']);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();

    await page.keyboard.press('/');
    await page.keyboard.type(registered);
    await expect(page.getByRole('row')).toHaveCount(2);
    while (!(await page.evaluate(() => document.activeElement?.closest('table') !== null)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+F10');
    const reset = page.getByRole('menuitem', {
      name: words['users.menu.resetPassword'],
    });
    await expect(reset).toBeVisible();
    while (!(await reset.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await mailWith(registered, '/new-password#');
  });
}

/** A Co-Administrator for each language, so that no test changes the language under another. */
async function givenAdministrator(page: Page, language: string): Promise<string> {
  const email = `keys.${language}@example.org`;
  const headers = { origin: portal() };
  const admin = { email: ana, password };
  expect((await page.request.post('/api/v1/sign-in', { data: admin, headers })).status()).toBe(200);
  const roles = ['coAdministrator'];
  const person = { email, firstName: 'Keys', lastName: `Of ${language}`, country: 'DE', language, roles };
  expect((await page.request.post('/api/v1/users', { data: person, headers })).status()).toBe(201);
  const link = linkIn(await mailWith(email, '/invitation#'), '/invitation');
  const token = link.slice(link.indexOf('#') + 1);
  const accept = { token, password: typed };
  expect((await page.request.post('/api/v1/invitations/accept', { data: accept, headers })).status()).toBe(
    200,
  );
  await page.context().clearCookies();
  return email;
}

/** Registers and verifies a user whose domain no account has verified. */
async function givenRegistered(page: Page, email: string): Promise<void> {
  const headers = { origin: portal() };
  await page.request.post('/api/v1/registrations', { data: { email, language: 'en' }, headers });
  const link = linkIn(await mailWith(email, '/verify-email#'), '/verify-email');
  const token = link.slice(link.indexOf('#') + 1);
  const data = { token, firstName: 'Known', lastName: 'Before', country: 'DE', password: typed };
  expect((await page.request.post('/api/v1/email-verifications', { data, headers })).status()).toBe(200);
}

async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('dialog').getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  while (!(await button.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Tab');
}

/** Typed values stay after every refusal: only the address is typed again. */
async function answerTo(page: Page, email: string, sentence: string): Promise<void> {
  await typeNewcomer(page, email);
  await expect(page.getByRole('dialog').getByRole('alert').last()).toContainText(sentence);
}

async function typeNewcomer(page: Page, email: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const field = dialog.locator('[name="email"]');
  while (!(await field.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(email);
  if ((await dialog.locator('[name="firstName"]').inputValue()) === '') {
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nora');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lund');
  }
  await page.keyboard.press('Enter');
}
