import { backgroundHeader } from '@roster/contract/machinery/client';
import type { Page } from '@playwright/test';
import { expect, password, signIn, test } from '../roster.ts';

/** The pages that refresh by themselves, and who sees them. */
const pages = [
  ['/approvals', 'ana.weber@harbor.example', '/api/v1/approvals', 'Recently removed'],
  ['/requests', 'ana.weber@harbor.example', '/api/v1/user-requests', 'Recently removed'],
  ['/invitations', 'ana.weber@harbor.example', '/api/v1/invitations', 'Recently removed'],
  ['/service-requests', 'operator@roster.example', '/api/v1/service-requests', 'Accounts'],
  ['/operator/mails', 'operator@roster.example', '/api/v1/operator/mail-queue', 'Accounts'],
] as const;

for (const [path, email, polled, other] of pages)
  test(`${path} refreshes by itself without keeping the session alive, and a click keeps it alive`, async ({
    page,
  }) => {
    await page.clock.install();
    await signIn(page, email);
    const isPolled = (url: string) => new URL(url).pathname === polled;
    const first = page.waitForRequest((request) => isPolled(request.url()));
    await page.goto(path);
    expect(await (await first).headerValue(backgroundHeader)).toBeNull();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    const byItself = page.waitForRequest((request) => isPolled(request.url()));
    await page.clock.runFor(65_000);
    expect(await (await byItself).headerValue(backgroundHeader)).toBe('true');

    const byHand = page.waitForRequest(
      (request) => request.method() === 'GET' && new URL(request.url()).pathname.startsWith('/api/v1/'),
    );
    await page
      .getByRole('navigation')
      .getByRole('link', { name: new RegExp(`^${other}`) })
      .click();
    expect(await (await byHand).headerValue(backgroundHeader)).toBeNull();
  });

const minute = 60_000;

/** The session ends when the test says so. */
async function endsIn(page: Page, minutes: number, latest = 720) {
  let endsAt = Date.now() + minutes * minute;
  const endsAtLatest = new Date(Date.now() + latest * minute).toISOString();
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch();
    const session = (await answer.json()) as object;
    const end = 'endsAt' in session ? { endsAt: new Date(endsAt).toISOString(), endsAtLatest } : {};
    await route.fulfill({ response: answer, json: { ...session, ...end } });
  });
  return { putOff: (more: number) => (endsAt += more * minute) };
}

test('an end that was put off by what was done lately is not announced, and the next one can be put off', async ({
  page,
}) => {
  await page.clock.install();
  await signIn(page, 'chloe.martin@harbor.example');
  const end = await endsIn(page, 10);
  await page.goto('/profile');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  end.putOff(10);
  const looked = page.waitForResponse('**/api/v1/session');
  await page.clock.fastForward(8.5 * minute);
  await (await looked).finished();
  await expect(page.getByText('because you have been inactive')).toHaveCount(0);

  await page.clock.fastForward(18.5 * minute);
  await expect(page.getByText('because you have been inactive')).toBeVisible();
  end.putOff(60);
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(page.getByText('because you have been inactive')).toHaveCount(0);
});

/** H2: removed from the account, so that the password opens a pass only. */
async function enterWithPass(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('#email').fill('ivo.kask@mail.example');
  await page.locator('#password').fill(password);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Continue to my profile' }).click();
  await expect(page.getByText('For 15 minutes you can see your profile')).toBeVisible();
}

const onceAgain = 'Sessions last 12 hours at most.';
const pass = 'This access lasts 15 minutes at most.';
for (const [what, enter, sentence] of [
  ['of 12 hours', (page: Page) => signIn(page, 'chloe.martin@harbor.example'), onceAgain],
  ['of a pass', enterWithPass, pass],
] as const)
  test(`the end ${what} is announced with its reason, and nobody is offered to stay`, async ({ page }) => {
    await page.clock.install();
    await enter(page);
    await endsIn(page, 10, 10);
    await page.goto('/profile');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.clock.fastForward(8.5 * minute);
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByText('because you have been inactive')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Stay signed in' })).toHaveCount(0);
  });

test('nothing that the frame offers to a pass is refused to it', async ({ page }) => {
  await enterWithPass(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 403) refused.push(response.url());
  });
  const menu = page.getByRole('menu');
  const items = menu.locator('[role="menuitemradio"]');
  await page.getByRole('button', { name: 'Your menu' }).click();
  await expect(items).toHaveCount(3);
  await items.filter({ hasText: 'Deutsch' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('button', { name: 'Ihr Menü' })).toBeFocused();
  expect(refused).toEqual([]);
});

test('who comes back after the end of a session reads why they are asked to sign in', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await signIn(page, 'chloe.martin@harbor.example');
  await endsIn(page, 5);
  await page.goto('/profile/account');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.clearCookies();
  await page.clock.fastForward(6 * minute);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('You were signed out.')).toBeVisible();
});
