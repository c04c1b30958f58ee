import type { Locator, Page } from '@playwright/test';
import { boxes, rowsOf } from '../list.ts';
import { firstIdOf, readAs, registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';
import { actOnTicked, ana, operator, pasteInto, tickTwo } from '../screen-states.ts';

// X4: the keyboard goes on where it was. Lost to the page, the focus would begin again at its top.

const greta = 'greta.lind@summit.example';

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
  await actOnTicked(page, 'signOut');
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Confirm: sign out 2 users' });
  await expect(confirm).toBeEnabled();
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('toolbar')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('after an action that takes all rows out of the list, the focus is on the heading', async ({ page }) => {
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
  const confirm = page.getByRole('button', { name: 'Confirm: remove 1 user' });
  await expect(confirm).toBeEnabled();
  await confirm.focus();
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

/** The focus is on something that can be used, within what one works on. */
const expectKept = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.closest('main, [role="dialog"]') ? activeElement.tagName : null;
      }),
    )
    .not.toBeNull();

const presses: Record<string, (page: Page) => Promise<{ button: Locator; gone: () => Promise<void> }>> = {
  'one session of one’s own': async (page) => {
    await sendAs(greta, []);
    await sendAs(greta, []);
    await signIn(page, greta);
    await page.goto('/profile/account');
    const buttons = page.getByRole('button', { name: /^End: / });
    await expect(buttons.nth(1)).toBeVisible();
    const before = await buttons.count();
    return { button: buttons.first(), gone: () => expect(buttons).toHaveCount(before - 1) };
  },
  'a request to join': async (page) => {
    const vera = 'vera.focus@mail.example';
    await registered(vera);
    await sendAs(vera, [['POST', '/join-requests', { accountNumber: await numberOf(greta) }]]);
    await signIn(page, vera);
    await page.goto('/profile');
    const button = page.getByRole('button', { name: 'Withdraw request' });
    return { button, gone: () => expect(button).toHaveCount(0) };
  },
  'a step of Finish setting up': async (page) => {
    const vera = 'vera.setup@mail.example';
    await registered(vera);
    await sendAs(greta, [['POST', '/users/add-to-account', { email: vera }]]);
    const id = await firstIdOf(greta, `/users?search=${vera}`);
    await signIn(page, greta);
    await page.goto(`/users/${id}`);
    const buttons = page.getByRole('main').getByRole('button', { name: /^(Set to|Assign|Send email)/ });
    await expect(buttons.first()).toBeVisible();
    const before = await buttons.count();
    return { button: buttons.first(), gone: () => expect(buttons).toHaveCount(before - 1) };
  },
  'one of several who are added': async (page) => {
    await signIn(page, greta);
    await page.goto('/users?add=users');
    await pasteInto(page, 'Rut Row <row.focus@example.org>; Ria Row <ria.focus@example.org>');
    const button = page.getByRole('button', { name: 'Leave out row.focus@example.org' });
    return { button, gone: () => expect(button).toHaveCount(0) };
  },
};

for (const [what, open] of Object.entries(presses))
  test(`the focus goes on where a button goes away with what it did: ${what}`, async ({ page }) => {
    const { button, gone } = await open(page);
    await button.focus();
    await page.keyboard.press('Enter');
    await gone();
    await expectKept(page);
  });

test('a button that is busy and then refused has the focus again', async ({ page }) => {
  await signIn(page, greta);
  await page.goto('/profile/account');
  await page.route('**/api/v1/profile/sessions/end', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  await sendAs(greta, []);
  await page.reload();
  const button = page.getByRole('button', { name: /^End: / }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is not available right now/).first()).toBeVisible();
  await expect(button).toBeFocused();
});

test('single keys do nothing to the screen beneath a dialog, wherever the focus is', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/groups');
  await page.getByRole('button', { name: 'New group' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const url = page.url();
  for (const key of ['?', 'n', 'g', 'u', '/']) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
  }
  await expect(dialog).toHaveCount(1);
  expect(page.url()).toBe(url);
});

async function numberOf(email: string): Promise<string> {
  return (await readAs<{ account: { number: string } }>(email, '/session')).account.number;
}
