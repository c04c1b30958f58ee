import { expect, type Page } from '@playwright/test';
import { linkIn, mailsTo, portal } from './roster.ts';
import type { paths } from '../src/paths.ts';

/** A screen in a state that a person meets it in. */
export type Screen = {
  name: string;
  route: keyof typeof paths | '*';
  /** The user of the screen; null if not signed in. */
  as: string | null;
  path: string;
  /** Brings the screen into the state of the name. */
  prepare?: (page: Page) => Promise<void>;
};

export const ana = 'ana.weber@harbor.example';
export const member = 'chloe.martin@harbor.example';
export const operator = 'operator@roster.example';
export const unaffiliated = 'elin.strand@mail.example';

export const grid = async (page: Page) => {
  await expect(page.locator('[data-tick]').first()).toBeVisible();
};
/** Opens the menu of the first row. */
export const rowMenu = async (page: Page) => {
  await page.getByRole('main').locator('[data-menu], li [aria-haspopup="menu"]').first().click();
  await expect(page.getByRole('menuitem').first()).toBeVisible();
};
export const tickTwo = async (page: Page) => {
  await grid(page);
  const boxes = page.locator('[data-tick], li input[type="checkbox"]');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
};
/** Chooses an action on the ticked rows, by the id that it has in every language. */
export const actOnTicked = async (page: Page, action: string) => {
  const menu = page.getByRole('toolbar').locator('[aria-haspopup="menu"]');
  await menu.click();
  await page.locator(`[data-action="${action}"]`).click();
};
export const openLockDialog = async (page: Page) => {
  await tickTwo(page);
  await actOnTicked(page, 'lock');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
};

/** Pastes as a person does, into the field that has the focus. */
export const pasteInto = async (page: Page, text: string) => {
  const field = page.getByRole('dialog').locator('[name="email"]');
  await field.waitFor();
  await field.evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

export const fillNewcomer = async (page: Page, email: string) => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name="email"]').fill(email);
  await dialog.locator('[name="firstName"]').fill('Nora');
  await dialog.locator('[name="lastName"]').fill('Lund');
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
};

let resetLink: Promise<string> | null = null;
/** One link for all pictures: looking uses nothing up. */
const givenResetLink = () =>
  (resetLink ??= askForLink(
    '/password-reset-requests',
    { email: 'dev.patel@harbor.example' },
    '/new-password',
  ));

async function askForLink(path: string, body: { email: string }, page: string): Promise<string> {
  const links = async () => (await mailsTo(body.email)).filter(({ text }) => text.includes(`${page}#`));
  const before = (await links()).length;
  await fetch(`${portal()}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: portal() },
    body: JSON.stringify(body),
  });
  await expect.poll(async () => (await links()).length).toBe(before + 1);
  return linkIn((await links())[0], page);
}
let verificationLink: Promise<string> | null = null;
export const openVerificationLink = async (page: Page) => {
  const body = { email: 'pictured@mail.example', language: 'en', accountNumber: '100-200-300' };
  await page.goto(await (verificationLink ??= askForLink('/registrations', body, '/verify-email')));
  await expect(page.locator('input[autocomplete="new-password"]')).toBeVisible();
};
export const openResetLink = async (page: Page) => {
  await page.goto(await givenResetLink());
  await expect(page.locator('input[autocomplete="new-password"]')).toBeVisible();
};

/** L6: as the server answers when the last proof is old. */
export const openProof = async (page: Page) => {
  await page.route('**/api/v1/account/auto-approval', (route) =>
    route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'proof', status: 403, code: 'session.proofNeeded' },
    }),
  );
  await page.getByRole('switch').first().click({ force: true });
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect(page.locator('input[autocomplete="current-password"]')).toBeVisible();
};

/** X8: as another tab of the same browser says when the user signs out in it. */
/** What the server answers after the end of a session. */
const ended = {
  status: 401,
  contentType: 'application/problem+json',
  json: { type: 'about:blank', title: 'session', status: 401, code: 'session.required' },
};

/** Saves a form after the session has ended. */
export const saveAfterTheEnd = async (page: Page) => {
  await page.route('**/api/v1/profile', (route) =>
    route.request().method() === 'PATCH' ? route.fulfill(ended) : route.fallback(),
  );
  await page.locator('[name="firstName"]').fill('Anastasia');
  await page.locator('form [type="submit"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
};

export const beSignedOutElsewhere = async (page: Page) => {
  await page.route('**/api/v1/session', (route) => route.fulfill(ended));
  const other = await page.context().newPage();
  await other.goto('/healthz');
  await other.evaluate(() => new BroadcastChannel('roster-identity').postMessage('changed'));
  await other.close();
  await expect(page.getByRole('dialog')).toBeVisible();
};

/** The palette, with people and help that match. */
export const openPalette = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.locator('[aria-controls="palette-list"]').fill('an');
  await expect(page.getByRole('option').first()).toBeVisible();
};
