import { firstIdOf, registered, sendAs } from '../people.ts';
import { another, expect, mailWith, portal, signIn, signInAtHome, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';

test('a group is created, gets members found by typing, loses one, and is deleted after showing how many it has', async ({
  page,
}) => {
  await signIn(page, ana);
  await page.goto('/groups');
  await page.getByRole('button', { name: 'New group' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('This field is required.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('bridges');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Another group in your account has this name');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Night shift');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Night shift');

  await page.getByRole('button', { name: 'Add members' }).click();
  for (const [typed, name] of [
    ['chloe', 'Chloé Martin'],
    ['ben.or', 'Ben Ortiz'],
  ] as const) {
    await page.getByRole('dialog').getByLabel('Users').first().fill(typed);
    await page.getByRole('option', { name: new RegExp(name) }).click();
  }
  await page.getByRole('button', { name: 'Confirm: add 2 users' }).click();
  await expect(page.getByText('Groups of 2 users changed.')).toBeVisible();
  await page.getByLabel('Select Ben Ortiz').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Remove from group' }).click();
  await page.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
  // The row keeps its place, and its menu says why nothing can be done there.
  const gone = page.getByRole('row', { name: /Ben Ortiz/ });
  await expect(gone).toHaveAttribute('aria-busy', 'true');
  await gone.locator('[data-menu]').click();
  const item = page.getByRole('menuitem', { name: /^Remove from group/ });
  await expect(item).toHaveAttribute('aria-disabled', 'true');
  await expect(item).toContainText('This entry is no longer in the list.');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Delete group' }).click();
  await expect(page.getByRole('dialog')).toContainText('Its only member loses');
  await page.getByRole('button', { name: 'Confirm: delete group' }).click();
  await expect(page).toHaveURL(/\/groups$/);
  await expect(page.getByRole('main').getByText('Night shift')).toHaveCount(0);
});

test('a view is saved, shared, found by a colleague, and restores filters and order', async ({
  page,
  browser,
}) => {
  await signIn(page, ana);
  await page.goto('/users?status=locked&sort=-joinedAt');
  await expect(page.locator('[data-tick]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save this view' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Newest locked');
  await page.getByRole('dialog').getByRole('checkbox').check();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Without a role' }).click();
  await expect(page).toHaveURL(/\/users\?role=none$/);

  const ben = await another(browser, 'ben.ortiz@harbor.example');
  await ben.goto('/users');
  await ben.getByRole('button', { name: 'Vistas' }).click();
  await ben.getByRole('menuitem', { name: 'Newest locked' }).click();
  await expect(ben).toHaveURL(/status=locked/);
  await expect(ben).toHaveURL(/sort=-joinedAt/);
  await ben.context().close();

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Manage views' }).click();
  await page.getByRole('button', { name: 'Delete the view Newest locked' }).click();
  await expect(page.getByRole('dialog')).toContainText('for everyone it is shared with');
  await page.getByRole('button', { name: 'Confirm: delete view' }).click();
  await expect(page.getByRole('dialog')).toContainText('You have not saved any views yet.');
});

test('the audit log has a sentence for each event, shows the values before and after, and is intact', async ({
  page,
}) => {
  await signIn(page, ana);
  const path = `/api/v1/users/${await firstIdOf(ana, '/users?search=dev.patel')}`;
  const before = (await (await page.request.get(path)).json()) as {
    version: number;
    department: string | null;
  };
  await page.request.patch(path, {
    data: { version: before.version, department: 'Quays' },
    headers: { origin: portal() },
  });
  await page.goto('/audit-log?search=dev.patel');
  const change = `Department: ${before.department ?? '–'} → Quays`;
  const entry = page.getByRole('row', { name: /^Ana Weber changed the details of Dev Patel/ }).first();
  await expect(entry).toContainText(change);
  await entry.getByRole('button', { name: /^Quick view of Ana Weber changed the details of Dev/ }).click();
  const panel = page.getByRole('complementary', { name: 'Quick view' });
  await expect(panel.getByRole('heading')).toHaveText('Ana Weber changed the details of Dev Patel');
  await expect(panel).toContainText(change);
  await expect(panel).toContainText('(Europe/Berlin)');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Check for tampering' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'No tampering' })).toContainText(
    'No tampering found',
  );
  await entry.getByRole('link', { name: 'Dev Patel' }).click();
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Details changed by Ana Weber');
});

test('the operator creates an account, whose administrator is invited, and closes it', async ({ page }) => {
  await signInAtHome(page, 'operator@roster.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Accounts', exact: true }).click();
  await page.getByRole('button', { name: 'New account' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Account name').fill('North Rail');
  await dialog.getByLabel('Account number').fill('1000-9001');
  await dialog.getByRole('combobox', { name: 'Main country' }).fill('Norw');
  await page.getByRole('option', { name: 'Norway' }).click();
  await dialog.getByRole('textbox', { name: 'Email' }).fill('nils.berg@north.example');
  await dialog.getByLabel('First name').fill('Nils');
  await dialog.getByLabel('Last name').fill('Berg');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('North Rail');
  await expect(page.getByText('Nils Berg · nils.berg@north.example · Invited')).toBeVisible();
  await mailWith('nils.berg@north.example', 'You’re invited to North Rail');

  await page.getByRole('button', { name: 'Verify manually' }).click();
  await page.getByRole('dialog').getByLabel('Domain').fill('north.example');
  await page.getByRole('dialog').getByLabel('Reason').fill('Letter of 3 March');
  await page.getByRole('dialog').getByRole('button', { name: 'Verify manually' }).click();
  await expect(page.getByText('north.example', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Close account' }).click();
  await page.getByLabel('Reason').fill('Only a test');
  await page.getByRole('button', { name: 'Confirm: close account' }).click();
  await expect(page.getByText(/^Closed since/)).toBeVisible();
});

test('a checklist that is put away is gone, and a toast says so (A3)', async ({ page }) => {
  const email = 'put.away@mail.example';
  await registered(email);
  const [id] = await sendAs('greta.lind@summit.example', [['POST', '/users/add-to-account', { email }]]);
  await signIn(page, 'greta.lind@summit.example');
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Dismiss this list' }).click();
  await expect(page.getByText('The checklist for Vera Holm is put away.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Finish setting up' })).toHaveCount(0);
});
