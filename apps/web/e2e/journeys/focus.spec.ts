import { boxes, rowsOf } from '../list.ts';
import { sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { actOnTicked, ana, operator, tickTwo } from '../screen-states.ts';

// X4: the keyboard goes on where it was. Lost to the page, the focus would begin again at its top.

const dialogs = {
  'of users to add': [ana, '/users', 'Add users'],
  'of a group': [ana, '/groups', 'New group'],
  'of an exception': [ana, '/exceptions', 'Allow or deny'],
  'of a product': [operator, '/operator/products', 'New product'],
  'of an account': [operator, '/operator', 'New account'],
} as const;

for (const [what, [as, path, name]] of Object.entries(dialogs))
  test(`a dialog ${what} gives the focus back to the button that opened it`, async ({ page }) => {
    await signIn(page, as);
    await page.goto(path);
    const button = page.getByRole('main').getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(button).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

test('what the keys open gives the focus back to where they were pressed', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/users');
  const columns = page.getByRole('button', { name: 'Columns' });
  for (const keys of ['?', 'Control+k']) {
    await columns.focus();
    await page.keyboard.press(keys);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(columns).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(columns).toBeFocused();
  }
});

test('the filters on a phone give the focus back to their button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, ana);
  await page.goto('/users');
  const button = page.getByRole('button', { name: 'Filter and sort' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('after an action on all that was ticked, the focus is on the heading of the list', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/users?status=active');
  await tickTwo(page);
  await actOnTicked(page, 5);
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Confirm: sign out 2 users' });
  await expect(confirm).toBeEnabled();
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('after an action without a question that takes all rows out of the list, the focus is on the heading', async ({
  page,
}) => {
  const greta = 'greta.lind@summit.example';
  const [groupId = ''] = await sendAs(greta, [['POST', '/groups', { name: 'Out of focus' }]]);
  const user = { firstName: 'Foca', lastName: 'Group', country: 'US', invite: false, groupIds: [groupId] };
  await sendAs(greta, [['POST', '/users', { ...user, email: 'foca.group@example.org' }]]);
  await signIn(page, greta);
  await page.goto(`/groups/${groupId}`);
  await expect(rowsOf(page)).toHaveCount(1);
  await boxes(page).first().check();
  const remove = page.getByRole('toolbar').getByRole('button', { name: 'Remove from group' });
  await remove.focus();
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
