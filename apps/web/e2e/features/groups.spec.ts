import { rowsOf, settled } from '../list.ts';
import { expect, portal, signIn, test } from '../roster.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const origin = () => ({ origin: portal() });

test.beforeEach(async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
});

test('G1: groups are found, sorted by their members, and lead to them', async ({ page }) => {
  await page.goto('/groups');
  await settled(page);
  await page.getByRole('columnheader', { name: 'Members' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Members' }).getByRole('button').click();
  await expect(page).toHaveURL(/sort=-members/);
  await expect(page.getByRole('columnheader', { name: 'Members' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await settled(page);
  const cells = await rowsOf(page).locator('td:nth-child(3)').allTextContents();
  const counts = cells.map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await page.getByRole('searchbox').fill('bridg');
  await expect(rowsOf(page)).toHaveCount(1);
  await page
    .getByRole('row', { name: /Bridges/ })
    .locator('[data-menu]')
    .click();
  await page.getByRole('menuitem', { name: 'Members in the user list' }).click();
  await expect(page.getByRole('button', { name: 'Groups: Bridges', exact: true })).toBeVisible();
});

test('G1: members of a group are searched, sorted and removed from it, one by one and many at a time', async ({
  page,
}) => {
  const reply = await page.request.post('/api/v1/groups', {
    data: { name: 'Pier repair' },
    headers: origin(),
  });
  const group = (await reply.json()) as { id: string };
  const users = await page.request.get('/api/v1/users?status=active&role=none&limit=30');
  const { items } = (await users.json()) as { items: { id: string }[] };
  const userIds = items.map(({ id }) => id);
  await page.request.post('/api/v1/users/groups', { data: { userIds, add: [group.id] }, headers: origin() });
  await page.goto(`/groups/${group.id}?size=25`);
  await expect(page.getByText('1–25 of 30')).toBeVisible();
  const email = page.getByRole('columnheader', { name: 'Email' });
  await email.getByRole('button').click();
  await expect(page).toHaveURL(/sort=email/);
  // The URL is ahead of the rows.
  await expect(email).toHaveAttribute('aria-sort', 'ascending');
  await settled(page);

  const first = rowsOf(page).first();
  await first.getByRole('button', { name: 'Remove from group' }).click();
  await expect(page.getByRole('dialog')).toContainText(
    'Right now this changes nothing about what they can run.',
  );
  await page.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
  await expect(page.getByText(/^Groups of .+ changed\./)).toBeVisible();
  await expect(first).toHaveAttribute('aria-busy', 'true');
  await first.locator('[data-menu]').click();
  await expect(page.getByRole('menuitem', { name: /^Remove from group/ })).toContainText(
    'This entry is no longer in the list.',
  );
  await page.keyboard.press('Escape');

  await page.reload();
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('button', { name: 'Select all 29 matching' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: 'Remove from group' }).click();
  await page.getByRole('button', { name: 'Confirm: remove 29 users' }).click();
  await expect(page.getByText('Groups of 29 users changed.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No members yet' })).toBeVisible();
  await page.request.post(`/api/v1/groups/${group.id}/delete`, { data: { members: 0 }, headers: origin() });
});
