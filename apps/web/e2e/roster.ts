import { test as base, expect, type Browser, type Page } from '@playwright/test';

export const password = 'roster demo password';
export const portal = () => process.env['ROSTER_E2E_URL'] ?? '';

export type MailItem = { to: string; subject: string; text: string; language: string };

/** A page that fails its test when the browser reports an unexpected error. */
export const test = base.extend({
  baseURL: async ({}, provide) => provide(portal()),
  page: async ({ page }, provide) => {
    const errors: string[] = [];
    watch(page, errors);
    await provide(page);
    // An answer that is still on its way when a test has ended is no fault of that test.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(errors).toEqual([]);
  },
});

export { expect };

/** Signs in without a screen, as most tests begin: each opens the page that it is about. */
export async function signIn(page: Page, email: string, typed = password): Promise<void> {
  const headers = { origin: portal(), 'user-agent': await page.evaluate(() => navigator.userAgent) };
  const reply = await page.request.post('/api/v1/sign-in', { data: { email, password: typed }, headers });
  expect(reply.status()).toBe(200);
}

/** Signs in without a screen and opens the portal’s home. */
export async function signInAtHome(page: Page, email: string, typed = password): Promise<void> {
  await signIn(page, email, typed);
  await page.goto('/');
  await expect(page.getByRole('navigation')).toBeAttached();
}

/** Signs in as people do. */
export async function signInOnScreen(page: Page, email: string, typed = password): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(typed);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeAttached();
}

/** A second person, in a browser of their own. */
export async function another(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
  const page = await context.newPage();
  await signIn(page, email);
  return page;
}

export async function mailsTo(address: string): Promise<MailItem[]> {
  const reply = await fetch(`${process.env['ROSTER_E2E_INBOX']}/mails.json`);
  return ((await reply.json()) as MailItem[]).filter(({ to }) => to === address);
}

/** The link to a page in a mail, as its reader would click it. */
export const linkIn = (mail: MailItem | undefined, page: string): string =>
  new RegExp(`\\S*${page}#\\S+`).exec(mail?.text ?? '')?.[0] ?? '';

/** The newest email to an address that contains the text; waits until it has arrived. */
export async function mailWith(address: string, words: string): Promise<MailItem> {
  const find = async () =>
    (await mailsTo(address)).find(({ text, subject }) => `${subject}\n${text}`.includes(words));
  // A notice waits until its cause can no longer be undone.
  await expect.poll(async () => (await find()) !== undefined, { timeout: 30_000 }).toBe(true);
  const mail = await find();
  if (!mail) throw new Error(`no mail to ${address} says ${words}`);
  return mail;
}

function watch(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`));
  page.on('console', (message) => {
    // A refusal of the API is not a fault of the page; anything else is.
    const refusal = /status of (401|403|404|409|422|429|503)/.test(message.text());
    if (message.type() === 'error' && !refusal) errors.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(portal()) && !request.url().startsWith('data:'))
      errors.push(`foreign request: ${request.url()}`);
  });
}

/** The portal speaks another language on this page alone: other tests act as the same person at the same time. */
export async function speak(page: Page, language: string): Promise<void> {
  await page.unroute('**/api/v1/session');
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch();
    if (!answer.ok()) return route.fulfill({ response: answer });
    const session = (await answer.json()) as { user: object };
    await route.fulfill({ response: answer, json: { ...session, user: { ...session.user, language } } });
  });
}
