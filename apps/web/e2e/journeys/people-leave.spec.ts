import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from '@playwright/test';
import { another, expect, mailWith, portal, signIn, signInAtHome, test } from '../roster.ts';

// The steps of the first seed for locking, deleting and exporting users, in its words: see docs/seeds.md.

const ana = 'ana.weber@harbor.example';

type Wanted = { roles?: string[]; firstName: string };

/** A new user in Harbor Bridge, added through the API by the signed-in user of the page. */
async function given(page: Page, email: string, { roles = [], firstName }: Wanted): Promise<string> {
  const reply = await page.request.post('/api/v1/users', {
    data: { email, firstName, lastName: 'Leaver', country: 'DE', roles },
    headers: { origin: portal() },
  });
  return String(((await reply.json()) as { id: string }).id);
}

test.describe('Lock and Unlock Users', () => {
  test('1. click Users tab, select users and click Lock users above the list; 2. Confirm; 3. select them and click Unlock users', async ({
    page,
  }) => {
    await signIn(page, ana);
    for (const nth of [1, 2])
      await given(page, `lock.step${nth}@example.org`, { firstName: `Lockstep${nth}` });
    await page.goto('/groups');
    await page.getByRole('tab', { name: 'Users' }).click();
    await page.getByRole('searchbox', { name: 'Search by name or email' }).fill('lock.step');
    await expect(page.locator('[data-tick]')).toHaveCount(2);
    await page.getByLabel('Select all on this page').check();
    await page.getByRole('button', { name: 'Lock users', exact: true }).click();
    await page.getByRole('button', { name: 'Confirm: lock 2 users' }).click();
    await expect(page.getByText('2 users locked.')).toBeVisible();
    await page.getByLabel('Select all on this page').check();
    await page.getByRole('button', { name: 'Unlock users' }).click();
    await page.getByRole('button', { name: 'Confirm: unlock 2 users' }).click();
    await expect(page.getByText('2 users unlocked.')).toBeVisible();
  });
});

test.describe('Delete Users', () => {
  test('1. click Users tab, select users and click Delete users above the list; 2. Confirm', async ({
    page,
  }) => {
    await signIn(page, ana);
    for (const nth of [1, 2, 3])
      await given(page, `delete.step${nth}@example.org`, { firstName: `Deletestep${nth}` });
    await page.goto('/users?search=delete.step');
    await expect(page.locator('[data-tick]')).toHaveCount(3);
    await page.getByLabel('Select all on this page').check();
    await page.getByRole('button', { name: 'Delete users' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove 3 users from Harbor Bridge Engineering?' });
    await expect(dialog).toContainText('Deleting means removing from this account: no one is erased.');
    await expect(dialog).toContainText('Their roles, groups and licenses here end');
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await dialog.getByRole('button', { name: 'Confirm: remove 3 users' }).click();
    await expect(page.getByText('3 users removed.')).toBeVisible();
    await expect(page.getByText('No users found')).toBeVisible();
  });

  test('a fulfillment contact is replaced and a license reassigned on the same screen; later everything is restored', async ({
    page,
  }) => {
    await signIn(page, ana);
    const contact = await given(page, 'duty.holder@example.org', { firstName: 'Duty', roles: ['download'] });
    await page.request.post('/api/v1/fulfillment-contacts', {
      data: { userId: contact, country: 'ES' },
      headers: { origin: portal() },
    });
    await given(page, 'duty.heir@example.org', { firstName: 'Heir' });
    await page.goto('/users?search=duty.holder');
    await page.getByRole('button', { name: 'Actions for Duty Leaver' }).click();
    await page.getByRole('menuitem', { name: 'Delete user' }).click();
    const dialog = page.getByRole('dialog', { name: 'Remove Duty Leaver from Harbor Bridge Engineering?' });
    await expect(
      dialog.getByText('1 fulfillment contact stays until you choose who takes over.'),
    ).toBeVisible();
    // Not hidden: the button says what is missing (X5).
    await expect(dialog.getByRole('button', { name: /^Confirm/ })).toBeDisabled();
    await dialog.getByRole('button', { name: /^Confirm/ }).hover();
    await expect(page.getByRole('tooltip')).toContainText('until you choose who takes over');
    await dialog.getByRole('combobox', { name: /who takes over/ }).fill('duty.heir');
    await page.getByRole('option', { name: /Heir Leaver/ }).click();
    await dialog.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
    await expect(page.getByText('Duty Leaver was removed.')).toBeVisible();

    await page.goto('/fulfillment-contacts');
    await expect(page.getByRole('row', { name: /Heir Leaver/ })).toContainText('Spain');
    await page.goto('/removed-users');
    const removed = page.getByRole('row', { name: /Duty Leaver/ });
    await expect(removed).toContainText('Download');
    await removed.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Confirm: restore 1 user' }).click();
    await expect(page.getByText('Duty Leaver was restored.')).toBeVisible();
    await page.goto('/users?search=duty.holder');
    await expect(page.getByRole('row', { name: /Duty Leaver/ })).toContainText('Download');
    await mailWith('duty.holder@example.org', 'You’re invited to');
  });

  test('removing roles before: they are changed from the toolbar, and unassigning one shows what goes with it', async ({
    page,
  }) => {
    await signIn(page, ana);
    await given(page, 'role.taker@example.org', {
      firstName: 'Roletaker',
      roles: ['download', 'betaSoftware'],
    });
    await page.goto('/users?search=role.taker');
    await page.getByLabel('Select Roletaker Leaver').check();
    await page.getByRole('button', { name: 'Roles', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Roles of Roletaker Leaver' });
    await dialog.getByRole('checkbox', { name: 'Download', exact: true }).uncheck();
    await expect(dialog).toContainText('Beta Software requires it and is unassigned too.');
    await dialog.getByRole('button', { name: 'Confirm: change roles of 1 user' }).click();
    await expect(page.getByText('Roles of Roletaker Leaver changed.')).toBeVisible();
    await page.goto('/roles');
    const role = page.getByRole('region', { name: 'Download', exact: true });
    await role.getByRole('link', { name: /Assigned to \d+ users/ }).click();
    await expect(page).toHaveURL(/role=download/);
  });
});

test.describe('B2, B3: Export User List', () => {
  test('1. click Users tab, Bulk operations and Export user list; 2. save the .csv file, which can be opened in Excel', async ({
    page,
  }) => {
    await signIn(page, ana);
    await page.goto('/users?search=martin');
    await expect(page.getByRole('row', { name: /Chloé Martin/ })).toBeVisible();
    await page.getByRole('button', { name: 'Bulk operations' }).click();
    await page.getByRole('menuitem', { name: 'Export user list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export user list' });
    await expect(dialog.getByRole('radio', { name: /Users who match the filters/ })).toBeChecked();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save .csv file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^roster-users-\d{4}-\d\d-\d\d\.csv$/);
    const text = readFileSync(await file.path(), 'utf8');
    const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toMatchObject([{ Email: 'chloe.martin@harbor.example', 'First name': 'Chloé' }]);
    await page.goto('/audit-log?event=users.exported');
    await expect(page.getByText('Ana Weber exported the user list')).toBeVisible();
  });
});

test.describe('Licensing and User Administration', () => {
  test('open a service request, choose the category, describe it: the operator answers there and by mail', async ({
    page,
    browser,
  }) => {
    await signInAtHome(page, 'chloe.martin@harbor.example');
    await page.getByRole('navigation').getByRole('link', { name: 'Service requests' }).click();
    await page.getByRole('link', { name: 'New service request' }).click();
    await page.getByRole('combobox', { name: 'What is it about?' }).click();
    await page.getByRole('option', { name: 'Licensing and User Administration' }).click();
    await page.getByRole('textbox', { name: 'Subject' }).fill('User not found');
    await page.getByRole('textbox', { name: 'What happened' }).fill('A license shows nobody.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('User not found');

    const olivia = await another(browser, 'operator@roster.example');
    await olivia.goto('/service-requests');
    await olivia.getByRole('link', { name: 'User not found' }).click();
    await olivia.getByLabel('Your message').fill('It is back in your pool.');
    await olivia.getByRole('button', { name: 'Send' }).click();
    await expect(olivia.getByText('Answered', { exact: true })).toBeVisible();
    await mailWith('chloe.martin@harbor.example', 'It is back in your pool.');
    await page.reload();
    await expect(page.getByRole('listitem').filter({ hasText: 'It is back in your pool.' })).toBeVisible();
    await olivia.context().close();
  });

  test('an account without any administrator leads its members to support, and so does the page for people who cannot sign in', async ({
    page,
    browser,
  }) => {
    const olivia = await another(browser, 'operator@roster.example');
    await olivia.goto('/operator/users');
    await olivia.getByRole('searchbox').fill('ruth.ellis');
    await olivia
      .getByRole('row', { name: /Ruth Ellis/ })
      .getByRole('button', { name: 'Lock' })
      .click();
    await olivia.getByLabel('Reason (recorded in the account’s audit log)').fill('Asked by the police');
    await olivia.getByRole('button', { name: 'Confirm: lock' }).click();
    await expect(olivia.getByText('Ruth Ellis is locked.')).toBeVisible();
    await olivia.goto('/service-requests');
    await expect(olivia.getByRole('link', { name: 'Delta Rail' })).toBeVisible();

    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Contact support' }).click();
    await page.getByLabel('Your name').fill('Owen Byrne');
    await page.getByLabel('Your email address').fill('owen.byrne@delta-rail.example');
    await page.getByLabel('What happened').fill('Nobody can help me.');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByRole('status')).toContainText('The answer goes to owen.byrne@delta-rail.example.');

    await olivia.goto('/operator/users');
    await olivia.getByRole('searchbox').fill('ruth.ellis');
    await olivia
      .getByRole('row', { name: /Ruth Ellis/ })
      .getByRole('button', { name: 'Unlock' })
      .click();
    await olivia.getByLabel('Reason (recorded in the account’s audit log)').fill('Mistaken');
    await olivia.getByRole('button', { name: 'Confirm: unlock' }).click();
    await expect(olivia.getByText('Ruth Ellis is unlocked.')).toBeVisible();
    await olivia.context().close();
  });
});
