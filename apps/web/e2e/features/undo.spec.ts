import { violations } from '../axe.ts';
import { sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

// In an account whose number of users no other test knows.
const greta = 'greta.lind@summit.example';
const ana = 'ana.weber@harbor.example';

/** A user of our own, so that no other test knows them. */
async function given(name: string): Promise<string> {
  const email = `${name.toLowerCase()}.undone@example.org`;
  const body = { email, firstName: name, lastName: 'Undone', country: 'DE', invite: false };
  const [id] = await sendAs(greta, [['POST', '/users', body]]);
  return id ?? '';
}

test('a lock is taken back from its toast, by the keyboard alone', async ({ page }) => {
  const id = await given('Lotte');
  await signIn(page, greta);
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
  await expect(page.getByRole('main').getByText('Invited', { exact: true }).first()).toBeVisible();
});

test('a toast leads to what it is about', async ({ page }) => {
  const id = await given('Lead');
  await signIn(page, greta);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Delete user' }).click();
  await page.getByRole('button', { name: 'Confirm: remove 1 user' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Lead Undone was removed.' });
  await toast.getByRole('link', { name: 'Open Recently removed' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recently removed' })).toBeVisible();
});

test('an email that was sent from a list leads to its user', async ({ page }) => {
  await given('Mailed');
  await signIn(page, greta);
  await page.goto('/users?search=mailed.undone@example.org');
  await page.getByRole('button', { name: 'Actions for Mailed Undone' }).click();
  await page.getByRole('menuitem', { name: 'Reset password' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'mailed.undone@example.org' });
  await toast.getByRole('link', { name: 'Open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mailed Undone' })).toBeVisible();
});

test('a toast that leads to the page it is shown on asks before it closes a sheet of that page (X6)', async ({
  page,
}) => {
  const id = await given('Same');
  await signIn(page, greta);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  const toast = page.getByRole('alert').filter({ hasText: 'Same Undone is locked.' });
  await expect(toast).toBeVisible();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const department = page.getByRole('dialog', { name: 'Edit Same Undone' }).getByLabel('Department');
  await department.fill('Half');
  await toast.getByRole('link', { name: 'Open' }).click();
  const question = page.getByRole('dialog', { name: 'Discard what you entered?' });
  await question.getByRole('button', { name: 'Keep editing' }).click();
  await expect(question).toHaveCount(0);
  await expect(department).toHaveValue('Half');
});

test('what someone else has changed since is not undone, and the toast says so until it is read', async ({
  page,
}) => {
  const id = await given('Moved');
  await signIn(page, greta);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await sendAs(greta, [['POST', '/users/unlock', { userIds: [id] }]]);
  await undo.click();
  await expect(page.getByText('Someone has changed this since, so it was not undone.')).toBeVisible();
});

test('the button of the next request does not slide under the pointer', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/requests');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^Decline/ }) })
    .first();
  const decline = row.getByRole('button', { name: /^Decline/ });
  const who = (await row.getByRole('gridcell').or(row.getByRole('rowheader')).first().textContent()) ?? '';
  const box = await decline.boundingBox();
  await decline.click();
  await expect(page.getByText(/^Request of .* declined\.$/)).toBeVisible();
  const under = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('tr')?.textContent ?? '',
    [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5],
  );
  expect(under).toContain(who);
  await expect(row).toHaveAttribute('aria-busy', 'true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the request is open again.')).toBeVisible();
  await expect(row).not.toHaveAttribute('aria-busy', 'true');
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
