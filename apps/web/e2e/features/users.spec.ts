import { addFilter } from '../list.ts';
import { expect, signIn, test } from '../roster.ts';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
});

test('a user is found by part of the name, without its accent', async ({ page }) => {
  await page.goto('/users');
  await page.getByRole('searchbox').fill('chloe mar');
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Chloé Martin' })).toBeVisible();
  await expect(page).toHaveURL(/search=chloe\+mar/);
});

test('a name clicked while the last letters of the search still wait opens the user', async ({ page }) => {
  await page.clock.install();
  await page.goto('/users');
  const name = page.getByRole('row').nth(1).getByRole('link');
  const chosen = String(await name.textContent());
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/user-route-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.getByRole('searchbox').fill(chosen);
  await name.click();
  await page.clock.runFor(1_000);
  release();
  await page.clock.resume();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(chosen);
});

test('two changes of the URL in one moment both hold: a dialog that is closed stays closed', async ({
  page,
}) => {
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Email')).toBeFocused();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[role="dialog"] [aria-label="Close"]')?.click();
    const headers = [...document.querySelectorAll<HTMLElement>('th button')];
    headers.find(({ innerText }) => innerText.includes('Email'))?.click();
  });
  await expect(page).toHaveURL(/sort=email/);
  await expect(dialog).toBeHidden();
});

test('a dialog that closes takes the focus from nobody who has gone on by then', async ({ page }) => {
  await page.goto('/users?add=users');
  await expect(page.getByRole('dialog').getByLabel('Email')).toBeFocused();
  // In the step that takes the dialog out of the page, as a key that is pressed before React has said so.
  await page.evaluate(() => {
    const remove = Object.getOwnPropertyDescriptor(Node.prototype, 'removeChild')
      ?.value as Node['removeChild'];
    Node.prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
      const dialogs = document.querySelectorAll('[role="dialog"]').length;
      const removed = remove.call(this, child) as Child;
      if (dialogs > 0 && !document.querySelector('[role="dialog"]'))
        document.querySelector<HTMLElement>('[type="search"]')?.focus();
      return removed;
    };
  });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.type('chloe mar');
  await expect(page.getByRole('searchbox')).toHaveValue('chloe mar');
});

test('the URL holds it all: reload and Back bring the same list', async ({ page }) => {
  await page.goto('/users?size=25');
  await page.getByRole('button', { name: 'Email' }).click();
  await expect(page.getByRole('columnheader', { name: 'Email' })).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=email/);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/^26–50 of 160$/)).toBeVisible();
  const first = await page.getByRole('row').nth(1).textContent();
  await page.reload();
  await expect(page.getByText(/^26–50 of 160$/)).toBeVisible();
  expect(await page.getByRole('row').nth(1).textContent()).toBe(first);
  await page.goBack();
  await expect(page.getByText(/^1–25 of 160$/)).toBeVisible();
});

test('while another order loads, Next waits: the place in the old order is none in the new one', async ({
  page,
}) => {
  await page.goto('/users?size=25');
  const next = page.getByRole('button', { name: 'Next' });
  await expect(next).toBeEnabled();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/users?*sort=email*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Email' }).click();
  await expect(page).toHaveURL(/sort=email/);
  await expect(next).toBeDisabled();
  await next.click({ force: true });
  expect(page.url()).not.toContain('cursor');
  release();
  await next.click();
  await expect(page.getByText(/^26–50 of 160$/)).toBeVisible();
});

test('a filter in the URL that does not exist is refused with a way back to the whole list', async ({
  page,
}) => {
  await page.goto('/users?status=nonsense');
  await expect(page.getByRole('alert')).toContainText('not valid');
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(page.getByText(/^1–50 of 160$/)).toBeVisible();
});

test('paging leads to the end and back, and shows the position', async ({ page }) => {
  await page.goto('/users?size=50');
  for (const range of ['51–100 of 160', '101–150 of 160', '151–160 of 160']) {
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByText(range)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Next' })).toBeDisabled();
  for (const range of ['101–150 of 160', '51–100 of 160', '1–50 of 160']) {
    await page.getByRole('button', { name: 'Previous' }).click();
    await expect(page.getByText(range)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Previous' })).toBeDisabled();
});

test('a pasted column of addresses becomes a search that names the missing', async ({ page }) => {
  await page.goto('/users');
  await page
    .getByRole('searchbox')
    .fill('ana.weber@harbor.example, nobody@harbor.example; ben.ortiz@harbor.example');
  await expect(page.getByText('2 of 3 found. Not found: nobody@harbor.example')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('filters narrow the list, can be read, and are cleared together', async ({ page }) => {
  await page.goto('/users');
  await addFilter(page, 'Country mismatch', 'Mismatch only');
  await expect(page).toHaveURL(/mismatch=true/);
  await expect(
    page.getByRole('button', { name: 'Country mismatch: Mismatch only', exact: true }),
  ).toBeVisible();
  await page.getByRole('searchbox').fill('zzzz');
  await expect(page.getByText('No users found')).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(page.getByText(/of 160$/)).toBeVisible();
});

test('columns are chosen and stay chosen', async ({ page }) => {
  await page.goto('/users');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Licenses' }).check();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Licenses' })).toBeVisible();
});

test('when the server is away the list says so in place, and Retry brings it back', async ({ page }) => {
  await page.goto('/users');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.route('**/api/v1/users?*', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  await page.getByRole('searchbox').fill('castillo');
  await expect(page.getByText('Something went wrong')).toBeVisible({ timeout: 20_000 });
  await page.unroute('**/api/v1/users?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('row').nth(1)).toContainText('Castillo');
});

test('single-key shortcuts can be switched off under My settings', async ({ page }) => {
  await page.goto('/profile/account');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.goto('/users');
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.goto('/profile/account');
  await page.getByLabel('Single-key shortcuts').check();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('a user is edited in a sheet that the URL holds, and the address in a dialog of its own (A6)', async ({
  page,
}) => {
  await page.goto('/users?search=dev.patel');
  await page.getByRole('link', { name: 'Dev Patel' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page).toHaveURL(/edit=details/);
  await page.reload();
  const sheet = page.getByRole('dialog', { name: 'Edit Dev Patel' });
  await expect(sheet.getByRole('group')).toHaveCount(4);
  await expect(sheet.locator('form')).toHaveCount(1);
  await expect(sheet.getByRole('button', { name: 'Save' })).toBeInViewport();
  await sheet.getByLabel('Department').fill('Half');
  await page.evaluate(() => window.history.back());
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(sheet).toHaveCount(0);
  await expect(page).not.toHaveURL(/edit=/);

  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Change sign-in address' }).click();
  await expect(page).toHaveURL(/edit=email/);
  const dialog = page.getByRole('dialog', { name: 'Change the sign-in address of Dev Patel' });
  await dialog.getByRole('button', { name: 'Change address' }).click();
  await expect(dialog.getByLabel('New address')).toBeFocused();
  await dialog.getByLabel('New address').fill('dev.patel@elsewhere.example');
  await dialog.getByRole('button', { name: 'Change address' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await expect(dialog.getByLabel('New address')).toHaveValue('dev.patel@elsewhere.example');
});
