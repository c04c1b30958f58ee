import type { Page } from '@playwright/test';
import { expect, password, portal, test } from '../roster.ts';
import { recordLoading, type Loaded } from '../loading.ts';

const limits = { requests: 25, bytes: 330_000, scriptsAndStyles: 300_000, steps: 3 };

const figures = (what: string, { requests, bytes, steps }: Loaded) =>
  console.log(`${what}: ${requests.length} requests, ${(bytes / 1_000).toFixed(1)} kB, ${steps} steps`);

const scriptsAndStyles = ({ requests }: Loaded) =>
  requests.reduce((sum, { url, bytes }) => sum + (/\.(js|css)$/.test(url) ? bytes : 0), 0);

/** Without opening a page: nothing is in the cache. */
const isSignedIn = (page: Page) =>
  page.request.post('/api/v1/sign-in', {
    data: { email: 'ana.weber@harbor.example', password },
    headers: { origin: portal() },
  });

test('the list of users arrives in few requests, few bytes and few steps one after the other', async ({
  page,
}) => {
  await isSignedIn(page);
  const loaded = await recordLoading(page, () => page.goto('/users'));
  await expect(page.getByRole('row').nth(50)).toBeVisible();
  figures('Users, empty cache', loaded);

  const all = JSON.stringify(loaded.requests, null, 1);
  expect(loaded.requests.length, all).toBeLessThanOrEqual(limits.requests);
  expect(loaded.bytes, all).toBeLessThanOrEqual(limits.bytes);
  expect(scriptsAndStyles(loaded), all).toBeLessThanOrEqual(limits.scriptsAndStyles);
  expect(loaded.steps, all).toBeLessThanOrEqual(limits.steps);
  // What the page names as its first answers is what its screens then ask for: nothing is asked twice.
  const asked = loaded.requests.map(({ url }) => url).filter((url) => url.includes('/api/'));
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
  expect(loaded.requests.filter(({ step }) => step === 2).map(({ url }) => new URL(url).pathname)).toEqual(
    expect.arrayContaining(['/api/v1/session', '/api/v1/users']),
  );

  const again = await page.context().newPage();
  const second = await recordLoading(again, () => again.goto('/users'));
  figures('Users, second visit', second);
  const paid = second.requests.filter(({ bytes }) => bytes > 0).map(({ url }) => new URL(url).pathname);
  expect(paid.toSorted()).toEqual(['/api/v1/notices', '/api/v1/session', '/api/v1/users', '/users']);
});

test('the page for signing in, too', async ({ page }) => {
  const loaded = await recordLoading(page, () => page.goto('/sign-in'));
  figures('Sign-in, empty cache', loaded);
  const all = JSON.stringify(loaded.requests, null, 1);
  expect(loaded.requests.length, all).toBeLessThanOrEqual(limits.requests);
  expect(loaded.bytes, all).toBeLessThanOrEqual(limits.bytes);
});

test('X8: an early answer about another user than the one whose screen this is, is asked for again', async ({
  page,
}) => {
  await isSignedIn(page);
  const asked: (string | undefined)[] = [];
  await page.route('**/api/v1/users?*', async (route) => {
    asked.push((await route.request().allHeaders())['roster-user']);
    const response = await route.fetch();
    if (asked.length > 1) return route.fulfill({ response });
    // Someone else signed in in another tab between the first two requests of this page.
    const headers = { ...response.headers(), 'roster-user': '01890000-0000-7000-8000-000000000000' };
    const nobody = {
      items: [],
      total: 0,
      offset: 0,
      nextCursor: null,
      previousCursor: null,
      addresses: null,
    };
    return route.fulfill({ response, headers, json: nobody });
  });
  await page.goto('/users');
  await expect(page.getByRole('row').nth(50)).toBeVisible();
  expect(asked).toEqual([undefined, expect.any(String)]);
});
