import { violations } from '../axe.ts';
import { sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

const ana = 'ana.weber@harbor.example';

/** A user of our own, so that no other test knows them. */
async function given(name: string): Promise<string> {
  const email = `${name.toLowerCase()}.undone@example.org`;
  const body = { email, firstName: name, lastName: 'Undone', country: 'DE', invite: false };
  const [id] = await sendAs(ana, [['POST', '/users', body]]);
  return id ?? '';
}

test('a lock is taken back from its toast, by the keyboard alone', async ({ page }) => {
  const id = await given('Lotte');
  await signIn(page, ana);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Lotte Undone is locked.' });
  await expect(toast).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await toast.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('Undone: 1 user is unlocked again. Sessions and links that ended stay ended.'),
  ).toBeVisible();
  await expect(page.getByRole('main').getByText('Active', { exact: true }).first()).toBeVisible();
});

test('a toast leads to what it is about', async ({ page }) => {
  const id = await given('Lead');
  await signIn(page, ana);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete user' }).click();
  await page.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Lead Undone was removed.' });
  await toast.getByRole('link', { name: 'Open Recently removed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recently removed' })).toBeVisible();
});

test('what someone else has changed since is not undone, and the toast says so until it is read', async ({
  page,
}) => {
  const id = await given('Moved');
  await signIn(page, ana);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await sendAs('ben.ortiz@harbor.example', [['POST', '/users/unlock', { userIds: [id] }]]);
  await undo.click();
  await expect(page.getByText('Someone has changed this since, so it was not undone.')).toBeVisible();
});

test('the button of the next request does not slide under the pointer', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/requests');
  const open = page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Decline' }) });
  const name = (await open.first().getAttribute('aria-label')) ?? '';
  const first = page.getByRole('group', { name }).first();
  const decline = first.getByRole('button', { name: 'Decline' });
  const box = await decline.boundingBox();
  await decline.click();
  await expect(first).toContainText('No longer in this list');
  await expect(page.getByText(`Request of ${name} declined.`)).toBeVisible();
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('button')?.textContent ?? null,
    [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5],
  );
  expect(under).toBeNull();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the request is open again.')).toBeVisible();
  await expect(decline).toBeVisible();
});

test('a domain is opened for everyone only after a question that says who would join', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/settings');
  const toggle = page.getByRole('switch').first();
  const before = await toggle.isChecked();
  await toggle.click({ force: true });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('right away');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await toggle.isChecked()).toBe(before);
});
