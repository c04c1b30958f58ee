import type { Locator, Page } from '@playwright/test';
import { addFilter, boxes, placeOf, rowsOf, settled } from '../list.ts';
import { sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

// Every list, with users of our own in an account whose number of users no other test knows.
const greta = 'greta.lind@summit.example';

/** Invited users of our own, found by their last name. */
async function given(lastName: string, firstNames: readonly string[]): Promise<void> {
  for (const firstName of firstNames) {
    const email = `${firstName}.${lastName}@example.org`.toLowerCase();
    await sendAs(greta, [['POST', '/users', { email, firstName, lastName, country: 'US', invite: false }]]);
  }
}

async function open(page: Page, path: string): Promise<void> {
  await signIn(page, greta);
  await page.goto(path);
  await settled(page);
}

const selected = (page: Page, count: number) => page.getByText(`${count} selected`, { exact: true });
const pressEnter = async (button: Locator) => {
  await button.focus();
  await button.press('Enter');
};

test('a row that only keeps its place is ticked no longer, and cannot be ticked', async ({ page }) => {
  await given('Keeper', ['Ida', 'Jan', 'Kai']);
  await open(page, '/invitations?search=keeper');
  await page.getByLabel('Select all on this page').check();
  await expect(selected(page, 3)).toBeVisible();
  const ida = rowsOf(page).filter({ hasText: 'Ida Keeper' });
  await ida.getByRole('button', { name: 'Withdraw' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Confirm/ })
    .click();
  await expect(page.getByText('The invitation to Ida Keeper was withdrawn.')).toBeVisible();
  await expect(ida).toHaveAttribute('aria-busy', 'true');
  await expect(selected(page, 2)).toBeVisible();
  await expect(ida.locator('[data-tick]')).not.toBeChecked();
  await page.getByLabel('Select all on this page').uncheck();
  await page.getByLabel('Select all on this page').check();
  await expect(selected(page, 2)).toBeVisible();
});

test('what can be done to a ticked user is what they are now, not what they were when they were ticked', async ({
  page,
}) => {
  await given('Fresher', ['Lia']);
  await open(page, '/users?search=fresher');
  await boxes(page).first().check();
  const unlock = page.getByRole('button', { name: 'Unlock users', exact: true });
  await expect(unlock).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Actions for Lia Fresher' }).click();
  await page.getByRole('menuitem', { name: /^Lock user/ }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(rowsOf(page).first()).toContainText('Locked');
  await expect(selected(page, 1)).toBeVisible();
  await expect(unlock).not.toHaveAttribute('aria-disabled', 'true');
});

test('the options of a filter stay where they are while its last value is taken out, and do not come back later', async ({
  page,
}) => {
  await open(page, '/users?status=active');
  const chip = page.getByRole('button', { name: 'Status: Active', exact: true });
  await chip.click();
  const menu = page.getByRole('dialog', { name: 'Status' });
  const before = await placeOf(menu);
  await menu.getByLabel('Active', { exact: true }).uncheck();
  await expect(chip).toHaveCount(0);
  expect(await placeOf(menu)).toEqual(before);
  await menu.getByLabel('Active', { exact: true }).check();
  await expect(chip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(chip).toBeFocused();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await addFilter(page, 'Country', 'United States');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the options of a filter do not fold while its last value is taken out', async ({ page }) => {
    await signIn(page, greta);
    await page.goto('/users?status=locked');
    await page.getByRole('button', { name: 'Filter and sort' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Locked', { exact: true }).uncheck();
    await expect(page).not.toHaveURL(/status=/);
    await expect(sheet.getByLabel('Active', { exact: true })).toBeVisible();
  });
});

test('Escape clears the text of the search first, and what is ticked next', async ({ page }) => {
  await given('Escaper', ['Mia']);
  await open(page, '/users?search=escaper');
  await boxes(page).first().check();
  const search = page.getByRole('searchbox');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(page).not.toHaveURL(/search=/);
  await expect(selected(page, 1)).toBeVisible();
  await search.press('Escape');
  await expect(page.getByText(/selected$/)).toHaveCount(0);
});

test('single keys do nothing behind an open menu', async ({ page }) => {
  await open(page, '/users');
  await page
    .getByRole('button', { name: /^Actions for/ })
    .first()
    .click();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the focus goes on to what is next when the button that had it is gone', async ({ page }) => {
  await given('Nexter', ['Ned', 'Oda']);
  await open(page, '/users?search=nexter&status=invited&role=none');
  await expect(rowsOf(page)).toHaveCount(2);
  const remove = page.getByRole('button', { name: /^Remove the filter/ });
  await pressEnter(remove.first());
  await expect(remove).toHaveCount(1);
  await expect(remove).toBeFocused();
  await remove.press('Enter');
  const add = page.getByRole('button', { name: 'Filter', exact: true });
  await expect(add).toBeFocused();

  await boxes(page).first().check();
  await pressEnter(page.getByRole('button', { name: 'Clear', exact: true }));
  await expect(page.getByText(/selected$/)).toHaveCount(0);
  await expect(page.locator('[role="grid"] :focus')).toHaveCount(1);

  await page.getByRole('searchbox').fill('nobody at all');
  await pressEnter(page.getByRole('button', { name: 'Clear filters' }));
  await expect(add).toBeFocused();
});

test('a view is deleted after a question, and the focus stays among the views', async ({ page }) => {
  const views = ['First of focus', 'Second of focus'];
  await sendAs(
    greta,
    views.map((name) => ['POST', '/saved-views', { name, query: { status: 'locked' } }]),
  );
  await open(page, '/users');
  await page.getByRole('button', { name: 'Views', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Manage views' }).click();
  const dialog = page.getByRole('dialog', { name: 'Manage views' });
  for (const name of views) {
    await pressEnter(dialog.getByRole('button', { name: `Delete the view ${name}` }));
    const question = page.getByRole('dialog', { name: `Delete the view ${name}?` });
    // A second Enter takes nothing away.
    await expect(question.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await pressEnter(question.getByRole('button', { name: 'Confirm: delete view' }));
    await expect(dialog.getByText(name)).toHaveCount(0);
    await expect(dialog.locator(':focus')).toHaveCount(1);
  }
});
