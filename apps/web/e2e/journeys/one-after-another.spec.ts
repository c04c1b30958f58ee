import { readFileSync } from 'node:fs';
import { paths } from '../../src/paths.ts';
import { expect, password, signIn, signInAtHome, test } from '../roster.ts';
import { ana } from '../screen-states.ts';

// What belongs to one thing, or to one reader, does not stay for the next.

const routes = readFileSync(new URL('../../src/routes.tsx', import.meta.url), 'utf8');
const names = [...routes.matchAll(/path: paths\.(\w+)\(':/g)].map(([, name]) => name as keyof typeof paths);

test('there are screens about one thing each', () => {
  expect(names.length).toBeGreaterThan(5);
});

for (const name of names)
  test(`${name}: nothing of one stays on the screen of the next`, async ({ page }) => {
    const pathOf = paths[name] as (id: string) => string;
    const [one, other] = [1, 2].map((nth) => pathOf(`01890000-0000-7000-8000-00000000000${nth}`));
    await signIn(page, ana);
    await page.goto(one ?? '');
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await page.getByRole('main').evaluate((main) => {
      for (const part of main.querySelectorAll<HTMLElement>('h1')) part.dataset['of'] = 'the first';
    });
    await page.evaluate((path) => {
      history.pushState({}, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: {} }));
    }, other);
    await expect(page.locator('[data-of]')).toHaveCount(0);
    await expect(heading).toBeVisible();
  });

test('a failure that waits to be read is not shown to the next reader', async ({ page }) => {
  await signInAtHome(page, 'greta.lind@summit.example');
  await page.route('**/api/v1/profile', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' })
      : route.fallback(),
  );
  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  const toast = page.locator('.mantine-Notification-root');
  await expect(toast).toContainText('is not available right now');
  await page.getByRole('button', { name: /^Your menu/ }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(toast).toHaveCount(0);
  await page.locator('#email').fill(ana);
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toBeAttached();
  await expect(toast).toHaveCount(0);
});
