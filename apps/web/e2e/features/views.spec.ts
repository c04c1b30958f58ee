import type { Page } from '@playwright/test';
import { viewedLists, type ViewedList } from '@roster/domain/views';
import { expect, signIn, test } from '../roster.ts';
import { givenAccount } from '../people.ts';

/** For each list of which views are saved: its screen, and an address that narrows and orders it. */
const narrowed: Record<ViewedList, { path: string; query: string }> = {
  users: { path: '/users', query: 'status=locked&sort=-joinedAt' },
  approvals: { path: '/approvals', query: 'state=decided&sort=-name' },
  invitations: { path: '/invitations', query: 'state=failed&sort=name' },
  removedUsers: { path: '/removed-users', query: 'kind=removed&sort=name' },
  contacts: { path: '/fulfillment-contacts', query: 'search=lund' },
  userRequests: { path: '/requests', query: 'kind=unlock&state=answered' },
  serviceRequests: { path: '/service-requests', query: 'state=closed&category=signIn' },
  exceptions: { path: '/exceptions', query: 'effect=deny' },
  waitingList: { path: '/waiting-list', query: 'sort=-askedAt' },
  auditLog: { path: '/audit-log', query: 'event=users.locked' },
};

const menuOf = async (page: Page) => {
  await page.getByRole('button', { name: /^Views/ }).click();
  return page.getByRole('menu', { name: 'Views' });
};

for (const list of viewedLists)
  test(`a view of ${list} is saved, stays with its list, and brings filters and order back (B1)`, async ({
    page,
  }) => {
    const { path, query } = narrowed[list];
    const name = `Kept of ${list}`;
    const { boss } = await givenAccount(`Views${list}`);
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

    const other = narrowed[list === 'users' ? 'approvals' : 'users'];
    await page.goto(other.path);
    const menu = await menuOf(page);
    await expect(menu.getByRole('menuitem', { name: 'Save this view' })).toBeVisible();
    await expect(menu.getByRole('menuitem', { name })).toHaveCount(0);
  });
