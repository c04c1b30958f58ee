import { givenAccount, readAs, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';

type Named = { firstName: string; lastName: string };
const nameOf = (one: Named | undefined) => `${one?.firstName} ${one?.lastName}`;
const earliest = <Item>(items: Item[], at: (item: Item) => string) =>
  [...items].sort((one, other) => at(one).localeCompare(at(other)))[0];

/** What the tiles should say, from the lists behind them. */
async function factsOf(): Promise<Record<string, string[]>> {
  const overview = await readAs<{
    users: number;
    byStatus: Record<string, number>;
    invitations: Record<string, number>;
  }>(ana, '/overview');
  const joined = await readAs<{ items: Named[] }>(ana, '/users?sort=-joinedAt&limit=1');
  const approvals = await readAs<{ items: (Named & { requestedAt: string })[] }>(ana, '/approvals?limit=100');
  const requests = await readAs<{ items: { askedAt: string; user: { name: string } }[] }>(
    ana,
    '/user-requests?limit=100',
  );
  const removed = await readAs<{ items: { name: string; leftAt: string }[] }>(
    ana,
    '/removed-users?limit=100',
  );
  const contacts = await readAs<{ total: number }>(ana, '/fulfillment-contacts');
  const administrators = await readAs<{ total: number }>(ana, '/users?role=accountAdministrator');
  const { domains } = await readAs<{ domains: { autoApproval: boolean }[] }>(ana, '/account');
  const free = domains.filter(({ autoApproval }) => autoApproval).length;
  const open = Object.values(overview.invitations).reduce((sum, count) => sum + count, 0);
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  return {
    '/users': [
      `${counted(overview.users, 'user')}, ${overview.byStatus['locked']} locked`,
      `Joined last: ${nameOf(joined.items[0])} · `,
    ],
    '/approvals': [
      `Waiting longest: ${nameOf(earliest(approvals.items, ({ requestedAt }) => requestedAt))} · `,
    ],
    '/invitations': [`${open} not accepted, ${overview.invitations['failed']} failed`],
    '/requests': [`Waiting longest: ${earliest(requests.items, ({ askedAt }) => askedAt)?.user.name} · `],
    '/removed-users': [
      `Removed last: ${[...removed.items].sort((one, other) => other.leftAt.localeCompare(one.leftAt))[0]?.name} · `,
    ],
    '/fulfillment-contacts': [counted(contacts.total, 'contact')],
    '/roles': [counted(administrators.total, 'Account Administrator')],
    '/settings': [
      domains.length > 0 ? counted(domains.length, 'verified domain') : 'No verified domains',
      ...(free > 0 ? [`People join without approval from ${counted(free, 'domain')}`] : []),
    ],
  };
}

test('the tile of the audit log says what happened last', async ({ page }) => {
  const { boss } = await givenAccount('Tile');
  await sendAs(boss, [['POST', '/groups', { name: 'Surveyors' }]]);
  await signIn(page, boss);
  await page.goto('/user-management');
  const tile = page.getByRole('main').locator('a[href="/audit-log"]');
  await expect(tile).toContainText(/Iris Falk created the group Surveyors · (this minute|1 minute ago)/);
});

test('each tile of User Management says what is going on there', async ({ page }) => {
  await signIn(page, ana);
  // Others may act between the two looks.
  await expect(async () => {
    const facts = await factsOf();
    await page.goto('/user-management');
    const tiles = page.getByRole('main');
    for (const [path, sentences] of Object.entries(facts))
      for (const sentence of sentences)
        await expect(tiles.locator(`a[href="${path}"]`)).toContainText(sentence, { timeout: 3_000 });
    for (const path of ['/approvals', '/requests'])
      await expect(tiles.locator(`a[href="${path}"]`).getByLabel(/^\d+ waiting$/)).toBeVisible();
  }).toPass({ timeout: 30_000 });
});

test('a closed section of the navigation shows what waits in it, and what is answered elsewhere leaves it without a reload', async ({
  page,
}) => {
  const { boss } = await givenAccount('Badge');
  const tom = 'tom.badge@example.org';
  await registered(tom);
  await sendAs(boss, [['POST', '/users/add-to-account', { email: tom, roles: [] }]]);
  await page.clock.install();
  await signIn(page, boss);
  await page.goto('/');
  const section = page.getByRole('navigation').getByRole('region', { name: 'People' });
  const button = section.getByRole('button', { name: /People/ });
  await expect(section.getByRole('link', { name: /Requests from users/ })).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(section.getByRole('link')).toHaveCount(0);
  await expect(button.getByLabel('1 waiting')).toHaveCount(0);

  const [request = ''] = await sendAs(tom, [
    ['POST', '/profile/requests', { kind: 'role', role: 'download' }],
  ]);
  await page.clock.runFor(16_000);
  await expect(button.getByLabel('1 waiting')).toHaveText('1');
  await page.reload();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button.getByLabel('1 waiting')).toBeVisible();
  await sendAs(boss, [['POST', `/user-requests/${request}/answer`, { answer: 'decline' }]]);
  await page.clock.runFor(16_000);
  await expect(button.getByLabel('1 waiting')).toHaveCount(0);
});
