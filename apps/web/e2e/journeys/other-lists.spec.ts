import type { Page } from '@playwright/test';
import { addFilter, headers, rowsOf, settled } from '../list.ts';
import { givenAccount, registered, sendAs } from '../people.ts';
import { expect, portal, signIn, speak, test } from '../roster.ts';

// B1: every list is used like the list of users. What is found, sorted and done in the others.

test.use({ viewport: { width: 1440, height: 900 } });

const ana = 'ana.weber@harbor.example';
const origin = () => ({ origin: portal() });

test.beforeEach(async ({ page }) => {
  await signIn(page, ana);
});

/** Locks and unlocks some users in two actions. */
async function lockAndUnlock(page: Page, count: number): Promise<void> {
  const reply = await page.request.get('/api/v1/users?status=active&role=none&limit=100');
  const { items } = (await reply.json()) as { items: { id: string }[] };
  const userIds = items.slice(0, count).map(({ id }) => id);
  for (const action of ['lock', 'unlock'])
    await page.request.post(`/api/v1/users/${action}`, { data: { userIds }, headers: origin() });
}

test('X1: in the audit log, what one action did to many users is one row that leads to each of its events', async ({
  page,
}) => {
  await lockAndUnlock(page, 60);
  await page.goto('/audit-log');
  await settled(page);
  const row = page.getByRole('row', { name: /^Ana Weber unlocked 60 users/ }).first();
  await row.getByRole('button', { name: 'Quick view of Ana Weber unlocked 60 users' }).click();
  const panel = page.getByRole('complementary', { name: 'Quick view' });
  await expect(panel.getByRole('listitem')).not.toHaveCount(0);
  await panel.getByRole('link', { name: 'Show each of the 60 events' }).click();
  await expect(page.getByText('1–50 of 60')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(50);
  await expect(page.getByRole('button', { name: /^One action: No\. [\d,]+$/ })).toBeVisible();
  await expect(rowsOf(page).first()).toContainText('Lock reason: By an administrator → –');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('51–60 of 60')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('row', { name: /^Ana Weber unlocked 60 users/ }).first()).toBeVisible();
});

test('X1: the audit log is narrowed by person, event and day, with chips, frequent days and the zone by name', async ({
  page,
}) => {
  await page.goto('/audit-log');
  await settled(page);
  await addFilter(page, 'Event', 'Removed from the account');
  await expect(
    page.getByRole('button', { name: 'Event: Removed from the account', exact: true }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('button', { name: 'Who did it' }).click();
  await menu.getByRole('combobox', { name: 'Who did it' }).fill('ben.or');
  await menu.getByRole('option', { name: /Ben Ortiz/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Who did it: Ben Ortiz', exact: true })).toBeVisible();
  await settled(page);
  for (const text of await rowsOf(page).allTextContents()) expect(text).toContain('Ben Ortiz');

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await menu.getByRole('button', { name: 'From' }).click();
  await expect(menu).toContainText('In the time zone Europe/Berlin');
  await menu.getByRole('button', { name: 'Last 7 days' }).click();
  await expect(menu.getByRole('button', { name: 'Last 7 days' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d/);
});

test('B1: the other lists are sorted by their headers, and the address keeps the order', async ({ page }) => {
  const licenses = await licensesThatAre(page, 'assigned');
  for (const [path, column, sort] of [
    ['/approvals', 'Name', 'name'],
    ['/invitations', 'Last sent', 'sentAt'],
    ['/invitations', 'Valid until', 'expiresAt'],
    ['/fulfillment-contacts', 'Country', 'country'],
    ['/requests', 'Asked', '-askedAt'],
    ['/removed-users', 'Name', 'name'],
    [licenses, 'Assigned', 'assignedAt'],
    [licenses, 'Holder', '-holder'],
  ] as const) {
    await page.goto(path);
    await settled(page);
    const header = page.getByRole('columnheader', { name: column }).first();
    await header.getByRole('button').click();
    await expect(page).toHaveURL(new RegExp(`sort=${sort}$`));
    await expect(header).toHaveAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
    await page.reload();
    await settled(page);
    await expect(header).toHaveAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending');
  }
});

/** An entitlement with licenses in a state. */
async function licensesThatAre(page: Page, state: 'assigned' | 'lost'): Promise<string> {
  const { items } = (await (await page.request.get('/api/v1/entitlements')).json()) as {
    items: { id: string; seats: { assigned: number; lost: number } | null }[];
  };
  const { id = '' } = items.find(({ seats }) => seats !== null && seats[state] > 0) ?? {};
  return `/entitlements/${id}`;
}

test('requests, service requests and accounts are narrowed by filters that the address holds', async ({
  page,
}) => {
  const { boss } = await givenAccount('Narrowed');
  const [asks, waits] = ['asks', 'waits'].map((name) => `${name}.narrowed@example.org`);
  for (const email of [asks ?? '', waits ?? '']) {
    await registered(email);
    await sendAs(boss, [['POST', '/users/add-to-account', { email, roles: [] }]]);
  }
  const opened = { subject: 'No file', text: 'It is empty.' };
  await sendAs(asks ?? '', [
    ['POST', '/profile/requests', { kind: 'role', role: 'download' }],
    ['POST', '/service-requests', { ...opened, category: 'downloads' }],
    ['POST', '/service-requests', { ...opened, category: 'other' }],
  ]);
  await sendAs(waits ?? '', [['POST', '/profile/requests', { kind: 'country', country: 'NO' }]]);
  await signIn(page, boss);
  await page.goto('/requests');
  await expect(rowsOf(page)).toHaveCount(2);
  await addFilter(page, 'Request', 'A role');
  await expect(page).toHaveURL(/kind=role/);
  await expect(page.getByRole('button', { name: 'Request: A role', exact: true })).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Asks for the role');

  await signIn(page, asks ?? '');
  await page.goto('/service-requests');
  await expect(rowsOf(page)).toHaveCount(2);
  await addFilter(page, 'About', 'Downloads');
  await expect(page).toHaveURL(/category=downloads/);
  await expect(rowsOf(page)).toHaveCount(1);
  await expect(rowsOf(page)).toContainText('Downloads');

  await signIn(page, 'operator@roster.example');
  await page.goto('/operator?state=closed&country=IS');
  await expect(page.getByRole('button', { name: 'Status: Closed', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Country: Iceland', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await expect(rowsOf(page)).not.toHaveCount(0);
});

test('people have a picture beside their name in every list, which is not read aloud', async ({ page }) => {
  for (const path of [
    '/users',
    '/approvals',
    '/invitations',
    '/requests',
    '/removed-users',
    '/fulfillment-contacts',
    '/exceptions',
    '/waiting-list',
    `${await licensesThatAre(page, 'assigned')}?state=assigned`,
    '/usage',
    '/audit-log',
  ]) {
    await page.goto(path);
    await settled(page);
    const pictures = rowsOf(page).locator('[aria-hidden][data-color]');
    await expect(pictures.first(), path).toBeVisible();
    await expect(pictures.first(), path).toHaveText(/^\p{L}{1,2}$/u);
  }
});

test('a license whose user is not found has no picture', async ({ page }) => {
  await page.goto(`${await licensesThatAre(page, 'lost')}?state=lost`);
  await settled(page);
  await expect(rowsOf(page)).not.toHaveCount(0);
  await expect(rowsOf(page).locator('[data-color]')).toHaveCount(0);
});

test('the quick view shows the people of a row with their pictures, in the audit log who did it and the user it concerns', async ({
  page,
}) => {
  await lockAndUnlock(page, 1);
  for (const [path, pictures] of [
    ['/exceptions', 1],
    ['/waiting-list', 1],
    ['/audit-log?event=users.unlocked', 2],
  ] as const) {
    await page.goto(path);
    await settled(page);
    await rowsOf(page)
      .first()
      .getByRole('button', { name: /^Quick view/ })
      .click();
    const panel = page.getByRole('complementary', { name: 'Quick view' });
    await expect(panel.locator('[aria-hidden][data-color]'), path).toHaveCount(pictures);
  }
});

test('what is in a row is seen beside the list of invitations and of approvals: J and K lead on, the URL holds it, Back closes it', async ({
  page,
}) => {
  for (const path of ['/invitations', '/approvals']) {
    await page.goto(path);
    await settled(page);
    const peeks = rowsOf(page).locator('[data-peek]');
    const panel = page.getByRole('complementary', { name: 'Quick view' });
    const heading = panel.getByRole('heading').first();
    const nameOf = async (nth: number) =>
      ((await peeks.nth(nth).getAttribute('aria-label')) ?? '').replace('Quick view of ', '');
    const names = [await nameOf(0), await nameOf(1), await nameOf(2)];
    await peeks.first().click();
    await expect(heading).toHaveText(names[0] ?? '');
    await page.keyboard.press('j');
    await expect(heading).toHaveText(names[1] ?? '');
    await page.keyboard.press('j');
    await expect(panel).toContainText('3 of ');
    await expect(heading).toHaveText(names[2] ?? '');
    await page.keyboard.press('k');
    await expect(panel).toContainText('2 of ');
    await expect(page).toHaveURL(/[?&]open=/);
    await page.reload();
    await expect(heading).toHaveText(names[1] ?? '');
    await expect(panel).toContainText('2 of ');
    await page.goBack();
    await expect(panel).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await peeks.first().click();
    await expect(heading).toHaveText(names[0] ?? '');
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
  }
});

test('the name of the view in use is on its button', async ({ page }) => {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Without a role' }).click();
  await expect(page.getByRole('button', { name: 'Views: Without a role', exact: true })).toBeVisible();
  await addFilter(page, 'Country', 'Germany');
  await expect(page.getByRole('button', { name: 'Views', exact: true })).toBeVisible();
});

test('the options of status and role say how many users have them', async ({ page }) => {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('button', { name: 'Status', exact: true }).click();
  const count = async () => {
    const texts = await menu.locator('label').allTextContents();
    return texts.map((text) => Number(/[\d,]+$/.exec(text)?.[0].replace(',', '') ?? NaN));
  };
  await expect.poll(async () => (await count()).every((one) => one > 0)).toBe(true);
  const { total } = (await (await page.request.get('/api/v1/users')).json()) as { total: number };
  expect((await count()).reduce((sum, one) => sum + one, 0)).toBe(total);
});

test('the list of keys shows those of lists and of the quick view', async ({ page }) => {
  await page.goto('/users');
  await settled(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const group of ['Everywhere', 'In lists', 'Quick view'])
    await expect(dialog.getByRole('region', { name: group })).toBeVisible();
  const keysOf = (what: string) => dialog.getByText(what, { exact: true }).locator('..').locator('kbd');
  await expect(keysOf('Find or do')).toHaveText(['Ctrl', 'K']);
  await expect(keysOf('Next entry')).toHaveText(['J']);
  await expect(keysOf('Select all rows up to this one')).toHaveText(['Shift', 'Space']);
});

test('at 1440 pixels no address and no label is cut in any language, while another column has room', async ({
  page,
}) => {
  for (const language of ['es', 'de', 'en']) {
    await speak(page, language);
    await page.goto('/users');
    await settled(page);
    expect((await headers(page)).length, language).toBeGreaterThanOrEqual(7);
    const cut = await page.locator('tbody td:nth-child(3), thead th span').evaluateAll((elements) =>
      elements
        .filter((one) => !one.matches('.visually-hidden, [data-edge]'))
        .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
        .map((one) => one.textContent),
    );
    expect(cut, language).toEqual([]);
  }
});
