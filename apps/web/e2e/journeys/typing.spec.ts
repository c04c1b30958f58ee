import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { ana, operator } from '../screen-states.ts';
import { screens } from '../screens.ts';

const words = 'brandt weber martin';
const slowdown = 4;
const features = 'apps/web/src/features';
const searchBox = (page: Page) => page.getByRole('main').getByRole('searchbox');

for (const delay of [150, 300])
  test(`a slow machine keeps every letter typed into the search of Users, ${delay} ms apart (B1)`, async ({
    page,
  }) => {
    await signIn(page, ana);
    await page.goto('/users');
    await keepsEveryLetter(page, delay);
  });

/** In the soak run: every search box there is, found by walking through the list of screens. */
if (process.env['ROSTER_SOAK'])
  test('a slow machine keeps every letter typed into the search of any list (B1)', async ({ page }) => {
    test.setTimeout(900_000);
    const boxes: string[] = [];
    for await (const path of everyPage(page)) {
      if ((await searchBox(page).count()) === 0) continue;
      boxes.push(path);
      for (const delay of [150, 300])
        await test.step(`${path}, ${delay} ms apart`, async () => {
          await page.goto(path);
          await keepsEveryLetter(page, delay);
        });
    }
    const sources = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        file.endsWith('.tsx') &&
        /<UrlSearchField|<List\s+list=/.test(readFileSync(`${features}/${file}`, 'utf8')),
    );
    expect(boxes, `one of ${sources.join(', ')} was not found`).toHaveLength(sources.length);
  });

for (const { list, path, as } of [
  { list: 'Requests from users', path: '/requests', as: ana },
  { list: 'Service requests', path: '/service-requests', as: operator },
  { list: 'Undelivered emails', path: '/operator/mails', as: operator },
  { list: 'Fulfillment contacts', path: '/fulfillment-contacts', as: ana },
])
  test(`a search of ${list} that matches nothing says so, and is cleared there (B1)`, async ({ page }) => {
    await signIn(page, as);
    await page.goto(path);
    await searchBox(page).fill('nobody nowhere');
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
    await expect(page).toHaveURL(/search=nobody\+nowhere$/);
    await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).last().click();
    await expect(searchBox(page)).toHaveValue('');
    await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeHidden();
    await expect(page).not.toHaveURL(/search=/);
  });

test('Back, and a cleared filter, change the text in the box', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/users?search=brandt&status=locked');
  const box = page.getByRole('main').getByRole('searchbox');
  await page.getByRole('main').getByRole('link', { name: 'Lena Brandt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lena Brandt');
  await page.goBack();
  await expect(box).toHaveValue('brandt');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(box).toHaveValue('');
  await page.goBack();
  await expect(box).toHaveValue('brandt');
});

const greta = 'greta.lind@summit.example';

test('what is typed into a reply while the one before is sent stays (X6)', async ({ page }) => {
  const request = { category: 'other', subject: 'While it is sent', text: 'First' };
  const [id = ''] = await sendAs(greta, [['POST', '/service-requests', request]]);
  await signIn(page, greta);
  await page.goto(`/service-requests/${id}`);
  const field = page.getByRole('textbox', { name: 'Your message' });
  const send = await heldBack(page, `/service-requests/${id}/messages`);
  await field.fill('Second');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await field.fill('Second, and a third');
  await send();
  await expect(page.getByText('Second', { exact: true })).toBeVisible();
  await expect(field).toHaveValue('Second, and a third');
});

test('what is typed of the next user while one is added stays (X6)', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill('sent.first@example.org');
  await dialog.getByLabel('First name').fill('Sent');
  await dialog.getByLabel('Last name').fill('First');
  const send = await heldBack(page, '/users');
  await dialog.getByRole('button', { name: 'Save and add another' }).click();
  await dialog.getByLabel('Email').fill('sent.second@example.org');
  await send();
  await expect(dialog.getByLabel('First name')).toHaveValue('');
  await expect(dialog.getByLabel('Email')).toHaveValue('sent.second@example.org');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(2);
});

test('what is typed into the settings while they are saved stays (X6)', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/settings');
  const name = page.getByRole('main').getByRole('textbox').first();
  const before = await name.inputValue();
  const send = await heldBack(page, '/account');
  await name.fill(`${before} `);
  await page.getByRole('main').locator('[type="submit"]').first().click();
  await name.fill(`${before} and more`);
  await send();
  await expect(page.getByText('Account settings saved.')).toBeVisible();
  await expect(name).toHaveValue(`${before} and more`);
});

/** Keeps what the page sends there until the returned function is called. */
async function heldBack(page: Page, path: string): Promise<() => Promise<unknown>> {
  let send: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (send = resolve));
  await page.route(`**/api/v1${path}`, async (route) => {
    if (route.request().method() !== 'GET') await held;
    await route.continue();
  });
  return async () => {
    const answered = page.waitForResponse(
      (one) => one.url().endsWith(path) && one.request().method() !== 'GET',
    );
    send();
    await answered;
  };
}

async function keepsEveryLetter(page: Page, delay: number): Promise<void> {
  const box = searchBox(page);
  await expect(box).toBeVisible();
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await box.pressSequentially(words, { delay });
  await expect(page).toHaveURL(/search=brandt\+weber\+martin$/);
  await expect(box).toHaveValue(words);
  // The caret did not jump: the next letter is the last.
  await page.keyboard.type('!');
  await expect(box).toHaveValue(`${words}!`);
  await devTools.detach();
}

/** Goes to each page of the portal once, as someone who may see it, and yields its path. */
async function* everyPage(page: Page): AsyncGenerator<string> {
  const visited = new Set<string>();
  let signedIn: string | null = null;
  for (const { route, as, path, prepare } of screens) {
    // Only what is signed in, or needs nothing, has lists. A page with an id is found by clicking.
    const byClick = route !== '*' && typeof paths[route] === 'function' ? prepare : undefined;
    const [start = '/'] = path.split('?');
    if ((as === null && prepare) || (!byClick && visited.has(start))) continue;
    if (as && as !== signedIn) {
      await page.context().clearCookies();
      await signIn(page, (signedIn = as));
    }
    await page.goto(byClick ? path : start);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await byClick?.(page);
    const { pathname } = new URL(page.url());
    if (visited.has(pathname)) continue;
    visited.add(pathname);
    if (byClick) await page.goto(pathname);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
    yield pathname;
  }
}
