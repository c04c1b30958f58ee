import type { Page } from '@playwright/test';
import { operatorsLists, viewedLists, type OperatorsList, type ViewedList } from '@roster/domain/views';
import { expect, signIn, test } from '../roster.ts';
import { firstIdOf, givenAccount, sendAs } from '../people.ts';

/** For each list of which views are saved: its screen, and an address that narrows and orders it. */
const narrowed: Record<
  ViewedList,
  { path: string | ((accountId: string) => Promise<string>); query: string }
> = {
  users: { path: '/users', query: 'status=locked&sort=-joinedAt' },
  approvals: { path: '/approvals', query: 'state=decided&sort=-name' },
  invitations: { path: '/invitations', query: 'state=failed&sort=name' },
  removedUsers: { path: '/removed-users', query: 'kind=removed&sort=name' },
  contacts: { path: '/fulfillment-contacts', query: 'search=lund' },
  userRequests: { path: '/requests', query: 'kind=unlock&state=answered' },
  serviceRequests: { path: '/service-requests', query: 'state=closed&category=signIn' },
  exceptions: { path: '/exceptions', query: 'effect=deny' },
  waitingList: { path: '/waiting-list', query: 'sort=-askedAt' },
  licenses: { path: givenLicenses, query: 'state=free&sort=-assignedAt' },
  usage: { path: '/usage', query: 'period=last90Days&search=lund' },
  auditLog: { path: '/audit-log', query: 'event=users.locked' },
};

async function givenLicenses(accountId: string): Promise<string> {
  const operator = 'operator@roster.example';
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const term = { productId, startsOn: '2026-01-01', endsOn: null, country: 'SE' };
  const [entitlement] = await sendAs(operator, [
    ['POST', `/operator/accounts/${accountId}/entitlements`, { ...term, kind: 'named', seats: 2 }],
  ]);
  return `/entitlements/${entitlement}`;
}

async function pathOf(list: ViewedList, accountId: string): Promise<string> {
  const { path } = narrowed[list];
  return typeof path === 'string' ? path : path(accountId);
}

const menuOf = async (page: Page) => {
  await page.getByRole('button', { name: /^Views/ }).click();
  return page.getByRole('menu', { name: 'Views' });
};

for (const list of viewedLists)
  test(`a view of ${list} is saved, stays with its list, and brings filters and order back (B1)`, async ({
    page,
  }) => {
    const name = `Kept of ${list}`;
    const { boss, accountId } = await givenAccount(`Views${list}`);
    const { query } = narrowed[list];
    const path = await pathOf(list, accountId);
    await signIn(page, boss);
    // What the list does not know is not kept.
    await page.goto(`${path}?${query}&shoes=42&cursor=nonsense`);
    await (await menuOf(page)).getByRole('menuitem', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: `Views: ${name}` })).toBeVisible();

    await page.goto(path);
    await (await menuOf(page)).getByRole('menuitem', { name }).click();
    await expect(page.getByRole('button', { name: `Views: ${name}` })).toBeVisible();
    for (const part of query.split('&')) expect(page.url()).toContain(part);
    expect(page.url()).not.toContain('shoes');

    const other = list === 'users' ? 'approvals' : 'users';
    await page.goto(await pathOf(other, accountId));
    const menu = await menuOf(page);
    await expect(menu.getByRole('menuitem', { name: 'Save this view' })).toBeVisible();
    await expect(menu.getByRole('menuitem', { name })).toHaveCount(0);
  });

/** The same for the lists of the operators’ console. */
const narrowedByOperators: Record<OperatorsList, { path: string; query: string }> = {
  operatorAccounts: { path: '/operator', query: 'state=closed&sort=-members' },
  operatorUsers: { path: '/operator/users', query: 'search=lund' },
  operatorRequests: { path: '/service-requests', query: 'state=closed&category=signIn' },
  operatorMails: { path: '/operator/mails', query: 'search=lund&sort=to' },
  operatorProducts: { path: '/operator/products', query: 'search=lund' },
  operatorDownloads: { path: '/operator/downloads', query: 'search=lund' },
  operatorLog: { path: '/operator/audit', query: 'event=users.locked&actorKind=operator' },
};

test('an operator saves views of every list of the console, shares one and deletes them (B1)', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'operator@roster.example');
  for (const list of operatorsLists) {
    const { path, query } = narrowedByOperators[list];
    const name = `Kept of ${list}`;
    await page.goto(`${path}?${query}`);
    await (await menuOf(page)).getByRole('menuitem', { name: 'Save this view' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByLabel('Share with everyone who can see this list').check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText(`View ${name} saved.`)).toBeVisible();

    await page.goto(path);
    await (await menuOf(page)).getByRole('menuitem', { name }).click();
    await expect(page.getByRole('button', { name: `Views: ${name}` })).toBeVisible();
    for (const part of query.split('&')) expect(page.url()).toContain(part);

    const menu = await menuOf(page);
    await menu.getByRole('menuitem', { name: 'Manage views' }).click();
    await page.getByRole('button', { name: `Delete the view ${name}` }).click();
    await page.getByRole('button', { name: 'Confirm: delete view' }).click();
    await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
  }
});
