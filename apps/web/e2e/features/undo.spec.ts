import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { rowsOf } from '../list.ts';
import { givenAccount, sendAs } from '../people.ts';
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

/** Takes back what a toast says: the same toast then says so, whatever the ones before it say. */
async function undo(page: Page, said: string, then: string): Promise<void> {
  const toast = page.getByRole('alert').filter({ hasText: said });
  const id = await toast.getAttribute('id');
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator(`[id="${id}"]`)).toContainText(then);
}

test('an unlock is taken back from its toast', async ({ page }) => {
  const id = await given('Ulla');
  await sendAs(greta, [['POST', '/users/lock', { userIds: [id] }]]);
  await signIn(page, greta);
  await page.goto(`/users/${id}`);
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unlock user' }).click();
  await undo(page, 'Ulla Undone is unlocked.', 'Undone: 1 user is locked again.');
  await expect(page.getByRole('main').getByText('Locked', { exact: true }).first()).toBeVisible();
});

test('a change of roles is taken back from its toast, and so is one of groups', async ({ page }) => {
  const id = await given('Rolf');
  const [group] = await sendAs(greta, [['POST', '/groups', { name: 'Undone crew' }]]);
  await signIn(page, greta);
  for (const [action, box, of, after] of [
    ['Roles', 'Download', 'roles', 'has the roles of before'],
    ['Groups', 'Undone crew', 'groups', 'is in the groups of before'],
  ] as const) {
    const now = async () => {
      const reply = await page.request.get(`/api/v1/users/${id}`);
      return ((await reply.json()) as Record<typeof of, unknown[]>)[of].length;
    };
    await page.goto('/users?search=rolf.undone');
    await page.getByLabel('Select Rolf Undone').check();
    await page.getByRole('toolbar').locator('[aria-haspopup="menu"]').click();
    await page.getByRole('menuitem', { name: action }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: box, exact: true }).check();
    await page.getByRole('button', { name: `Confirm: change ${of} of 1 user` }).click();
    await expect(page.getByText(`${action} of Rolf Undone changed.`)).toBeVisible();
    expect(await now()).toBe(1);
    await undo(page, `${action} of Rolf Undone changed.`, `Undone: 1 user ${after}.`);
    expect(await now()).toBe(0);
  }
  await sendAs(greta, [['POST', `/groups/${group}/delete`, { members: 0 }]]);
});

test('a fulfillment contact who was added, replaced or removed is so no longer after Undo in the toast', async ({
  page,
}) => {
  const back = 'Undone: the fulfillment contacts are as before.';
  const { boss } = await givenAccount('Taken');
  const ids = await sendAs(
    boss,
    [
      { email: 'bent.taken@example.org', firstName: 'Bent', lastName: 'Taken' },
      { email: 'cleo.taken@example.org', firstName: 'Cleo', lastName: 'Taken' },
      { email: 'dana.taken@example.org', firstName: 'Dana', lastName: 'Taken' },
    ].map((user) => ['POST', '/users', { ...user, country: 'SE', invite: false }]),
  );
  // There is always one.
  await sendAs(boss, [['POST', '/fulfillment-contacts', { userId: ids[2] }]]);
  await signIn(page, boss);
  const pick = async (typed: string, name: string) => {
    await page.getByRole('dialog').getByLabel('User', { exact: true }).fill(typed);
    await page.getByRole('option', { name }).click();
  };
  const confirm = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
  const row = (name: string) => rowsOf(page).filter({ hasText: name });

  await page.goto('/fulfillment-contacts');
  await page.getByRole('button', { name: 'Add contact' }).click();
  await pick('bent.taken', 'Bent Taken');
  await confirm('Add contact');
  await expect(row('Bent Taken')).toBeVisible();
  await undo(page, 'Bent Taken is a fulfillment contact now.', back);
  await expect(row('Bent Taken')).toHaveAttribute('aria-busy', 'true');

  await sendAs(boss, [['POST', '/fulfillment-contacts', { userId: ids[0] }]]);
  await page.reload();
  await row('Bent Taken').getByRole('button', { name: 'Replace' }).click();
  await pick('cleo.taken', 'Cleo Taken');
  await confirm('Replace');
  await expect(row('Cleo Taken')).toBeVisible();
  await undo(page, 'Cleo Taken took over from Bent Taken', back);
  await expect(row('Cleo Taken')).toHaveCount(0);

  const remove = async () => {
    await row('Bent Taken').getByRole('button', { name: 'Remove as contact' }).click();
    await confirm('Confirm: remove as contact');
  };
  await remove();
  await undo(page, 'Bent Taken is no longer a fulfillment contact.', back);
  await page.reload();
  await expect(row('Bent Taken')).toBeVisible();
  await remove();
  await expect(page.getByText('Bent Taken is no longer a fulfillment contact.')).toBeVisible();
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
  const button = page.getByRole('button', { name: 'Undo' });
  await expect(button).toBeVisible();
  await sendAs(greta, [['POST', '/users/unlock', { userIds: [id] }]]);
  await button.click();
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
