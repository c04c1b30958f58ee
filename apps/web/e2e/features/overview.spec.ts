import type { Locator, Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { readAs, sendAs } from '../people.ts';
import { expect, signIn, speak, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';
const greta = 'greta.lind@summit.example';
const operator = 'operator@roster.example';

/** What a list says beside its title. */
const totalOf = (page: Page) => page.getByRole('heading', { level: 1 }).locator('+ *');

/** The number of a figure is the total of the list that it leads to. Others may act between the two looks. */
async function leadsToAsMany(page: Page, figure: Locator): Promise<void> {
  await expect(async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Portal home' }).click();
    const number = (await figure.locator('p').first().textContent()) ?? '';
    expect(number).toMatch(/^[\d,]+$/);
    await figure.click();
    await expect(totalOf(page)).toHaveText(number, { timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
}

test('every link of a License Manager’s home leads to a page that they may see', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/');
  for (const chart of ['Sign-ins by day', 'Joined and left by month']) {
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: chart }) });
    await expect(section.getByText('The figures include people who have left since')).toBeVisible();
    await section.getByRole('button', { name: 'Show data' }).click();
  }
  // What the table leads to is what it counts.
  const counted = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .first();
  await expect(counted.getByRole('cell').nth(1).getByRole('link')).toHaveCount(0);

  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  const places = [...new Set(links)];
  expect(places).toContain('/users');
  for (const place of places) {
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('You do not have access to this page')).toHaveCount(0);
  }
});

test('each number of what is to do, and of the people, is that of the list it leads to', async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, ana);
  await page.goto('/');
  for (const [name, least] of [
    ['To do', 5],
    ['People', 5],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name: 'Portal home' }).click();
    const figures = page.getByRole('main').getByRole('region', { name, exact: true }).getByRole('link');
    await expect(figures.first()).toBeVisible();
    const labels = await figures.locator('p:nth-of-type(2)').allTextContents();
    expect(labels.length).toBeGreaterThanOrEqual(least);
    for (const label of labels)
      await leadsToAsMany(page, figures.filter({ has: page.getByText(label, { exact: true }) }));
  }
});

test('what happened last names who did it and the user it was about, and leads to that user', async ({
  page,
}) => {
  const person = { firstName: 'Lately', lastName: 'Added', country: 'DE', invite: false };
  await sendAs(greta, [['POST', '/users', { ...person, email: 'lately.added@example.org' }]]);
  await signIn(page, greta);
  await page.goto('/');
  const latest = page.getByRole('region', { name: 'What happened last' });
  const item = latest.getByRole('listitem').filter({ hasText: 'Lately Added' });
  await expect(item).toContainText('Greta Lind');
  await expect(item).toContainText(/this minute|minutes? ago/);
  // The time begins where the sentence does, beside the picture.
  const [picture, time] = await Promise.all(
    [item.locator('[data-picture]'), item.locator('time')].map((part) => part.boundingBox()),
  );
  expect(time?.x).toBeGreaterThan((picture?.x ?? Infinity) + (picture?.width ?? 0));
  await expect(latest.getByRole('link', { name: 'Audit log' })).toHaveAttribute('href', '/audit-log');
  await item.getByRole('link', { name: 'Lately Added' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lately Added');
});

test('a member’s home names the administrators with their addresses, the account, and the member’s roles and licenses', async ({
  page,
}) => {
  const chloe = 'chloe.martin@harbor.example';
  await signIn(page, chloe);
  await speak(page, 'en');
  await page.goto('/');
  const administrators = page.locator('#administrators');
  await expect(administrators).toContainText('Ana Weber');
  await expect(administrators).toContainText('Account Administrator');
  await expect(administrators.getByRole('link', { name: ana })).toHaveAttribute('href', `mailto:${ana}`);
  await expect(administrators).not.toContainText(chloe);

  const { affiliation } = await readAs<{
    affiliation: {
      accountName: string;
      accountNumber: string;
      licenses: { product: string }[];
      groups: string[];
    };
  }>(chloe, '/profile');
  const { accountName, accountNumber, licenses, groups } = affiliation;
  const facts = page
    .getByRole('main')
    .locator('dl')
    .filter({ has: page.getByText('Account number', { exact: true }) });
  await expect(page.getByRole('heading', { level: 2, name: accountName })).toBeVisible();
  const products = licenses.map(({ product }) => product);
  expect(products).toContain('Structural Suite');
  for (const fact of [accountNumber, products.join(', '), groups.join(', ')])
    await expect(facts).toContainText(fact);
});

test('an operator’s home says how old the oldest open service request is, and leads to as many', async ({
  page,
}) => {
  await signIn(page, operator);
  await page.goto('/');
  const figure = page.getByRole('main').getByRole('link', { name: /Service requests to answer/ });
  await expect(async () => {
    const { requests } = await readAs<{ requests: { oldestAt: string } }>(operator, '/operator/overview');
    await page.goto('/');
    await expect(figure.locator('time')).toHaveAttribute('datetime', requests.oldestAt, { timeout: 3_000 });
  }).toPass({ timeout: 20_000 });
  await expect(figure).toContainText(/Oldest: \S/);
  await leadsToAsMany(page, figure);
  for (const name of [/Undelivered emails/, /Accounts/])
    await leadsToAsMany(page, page.getByRole('main').getByRole('link', { name }).first());
});

test('who signed in within 30 days is a figure that leads to as many users', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/');
  await leadsToAsMany(page, page.getByRole('main').getByRole('link', { name: /Signed in within 30 days/ }));
});

test('an operator’s home says that everything is running and what was looked at, and that jobs are silent', async ({
  page,
}) => {
  await signIn(page, operator);
  await page.route('**/api/v1/operator/start-warnings', (route) => route.fulfill({ json: { warnings: [] } }));
  await page.goto('/');
  const health = page.getByRole('region', { name: 'Everything is running' });
  await expect(health).toContainText('jobs are running, the database is answering');
  await expect(health).toContainText('Backups are made outside Roster');
  expect(await violations(page)).toEqual([]);

  await page.route('**/api/v1/operator/overview', async (route) => {
    const answer = await route.fetch();
    const overview = (await answer.json()) as object;
    const jobs = { lastRanAt: '2026-01-02T03:04:00.000Z', silent: true, failed: 2 };
    await route.fulfill({ response: answer, json: { ...overview, jobs } });
  });
  await page.reload();
  const alert = page.getByRole('status').filter({ hasText: 'Jobs need a look' });
  await expect(alert).toContainText('No server is running the jobs');
  await expect(alert).toContainText('2 jobs have failed');
  await expect(health).toHaveCount(0);
});

test('the home of a member who may download names the newest of the files they may have, with version and size', async ({
  page,
}) => {
  const chloe = 'chloe.martin@harbor.example';
  await signIn(page, chloe);
  await page.goto('/');
  const newest = page.getByRole('region', { name: 'Latest downloads' });
  const { items } = await readAs<{
    items: { title: string; version: string; refusal: string | null; modifiedAt: string }[];
  }>(chloe, '/downloads?limit=200');
  const mine = items.filter(({ refusal }) => refusal === null);
  expect(mine.length).toBeGreaterThan(0);
  await expect(newest.getByRole('listitem')).toHaveCount(Math.min(4, mine.length));
  const [first] = mine.sort((a, b) => b.modifiedAt.localeCompare(a.modifiedAt));
  await expect(newest.getByRole('listitem').filter({ hasText: first?.title ?? '' })).toContainText(
    new RegExp(`Version ${first?.version}, [\\d.]+ \\w?B`),
  );
  expect(await violations(page)).toEqual([]);
  await newest.getByRole('link', { name: first?.title ?? '' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Downloads' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByText(first?.title ?? '')
      .first(),
  ).toBeVisible();
});
