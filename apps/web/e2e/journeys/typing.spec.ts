import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
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
