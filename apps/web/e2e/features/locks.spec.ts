import { another, expect, mailsTo, password, signIn, signInAtHome, test } from '../roster.ts';

test('a locked person’s open browser is signed out at the next click, a mail says so, and an unlock lets them in', async ({
  page,
  browser,
}) => {
  const dev = await another(browser, 'dev.patel@harbor.example');
  await dev.goto('/');
  await expect(dev.getByRole('heading', { level: 1 })).toHaveText('Harbor Bridge Engineering');

  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=dev.patel');
  await page.getByRole('button', { name: 'Actions for Dev Patel' }).click();
  await page.getByRole('menuitem', { name: /^Lock user/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Lock Dev Patel?' });
  await expect(dialog).toContainText('cannot sign in until unlocked');
  await expect(dialog).toContainText('may run offline until');
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByLabel('Note for administrators').fill('Lost the laptop');
  await dialog.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(page.getByText('Dev Patel is locked.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Dev Patel/ })).toContainText('Locked');

  await dev.getByRole('link', { name: 'My profile' }).first().click();
  await expect(dev.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(dev.getByText('You were signed out.')).toBeVisible();
  await dev.locator('#email').fill('dev.patel@harbor.example');
  await dev.locator('#password').fill(password);
  await dev.keyboard.press('Enter');
  await expect(dev.getByRole('alert')).toContainText('an administrator of your account locked your sign-in');
  await expect(dev.getByRole('alert')).toContainText('To be unlocked, contact an administrator:');
  await expect(dev.getByRole('alert')).toContainText('ana.weber@harbor.example');
  await expect(dev.getByRole('alert')).not.toContainText('laptop');

  await expect
    // It waits until the lock can no longer be undone.
    .poll(async () => (await mailsTo('dev.patel@harbor.example')).map(({ subject }) => subject), {
      timeout: 30_000,
    })
    .toContain('Your sign-in was locked');

  // A note makes unlocking ask first, and shows it.
  await page.getByRole('button', { name: 'Actions for Dev Patel' }).click();
  await page.getByRole('menuitem', { name: /^Unlock user/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Lost the laptop');
  await page.getByRole('button', { name: 'Confirm: unlock 1 user' }).click();
  await expect(page.getByText('Dev Patel is unlocked.')).toBeVisible();
  await dev.locator('#password').press('Enter');
  await expect(dev.getByRole('heading', { level: 1 })).toHaveText('My profile');
  await dev.context().close();
});

test('locking five users reports two of them as refused, with the reason', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?status=active&role=none&size=25');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  const rows = page.getByRole('row').filter({ has: page.locator('[data-tick]') });
  for (const nth of [0, 1, 2]) await rows.nth(nth).locator('[data-tick]').check();
  const names = await rows.locator('[data-open]').allTextContents();
  await page.goto(
    '/users?search=' + encodeURIComponent('ana.weber@harbor.example lena.brandt@harbor.example'),
  );
  await expect(page.getByText('All 2 addresses found.')).toBeVisible();

  const emails = ['ana.weber@harbor.example', 'lena.brandt@harbor.example'];
  await page.goto('/users?size=200');
  for (const name of names.slice(0, 3))
    await page.getByLabel(`Select ${name}`, { exact: true }).first().check();
  for (const email of emails)
    await page
      .getByRole('row', { name: new RegExp(email) })
      .locator('[data-tick]')
      .check();
  await expect(page.getByText('5 selected')).toBeVisible();

  await page.getByRole('button', { name: 'Lock users', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Lock 3 users?' });
  await expect(dialog).toContainText('2 of 5 cannot be locked');
  await expect(dialog).toContainText('Ana Weber: You cannot lock yourself.');
  await expect(dialog).toContainText('Lena Brandt: This user is already locked by an administrator.');
  await dialog.getByRole('button', { name: 'Confirm: lock 3 users' }).click();

  const notice = page.getByRole('status').filter({ hasText: '3 locked, 2 not locked.' });
  await expect(notice).toBeVisible();
  await expect(notice).toContainText('You cannot lock yourself');
  await expect(page.getByText('2 selected')).toBeVisible();
  await expect(page.getByRole('row', { name: /ana\.weber/ })).toContainText('You cannot lock yourself');
});

test('for many users the dialogs say first how many can run products, and when that has ended at the latest', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  const emails = ['dev.patel@harbor.example', 'ben.ortiz@harbor.example'];
  await page.goto('/users?search=' + encodeURIComponent(emails.join(' ')));
  await expect(page.getByText('All 2 addresses found.')).toBeVisible();
  await page.getByLabel('Select all on this page').check();

  await page.getByRole('button', { name: 'Lock users', exact: true }).click();
  const locking = page.getByRole('dialog', { name: 'Lock 2 users?' });
  const preview = locking.getByRole('status').filter({ hasText: 'What changes' });
  await expect(preview).toContainText('1 of these 2 users can run products offline now.');
  await expect(preview).toContainText(
    /After the lock, their devices run them until \w+ \d+, \d{4}.* at the latest/,
  );
  await locking.getByLabel('Also deny access to all products').check();
  await expect(preview).toContainText(
    /Their devices stop at their next contact, on \w+ \d+, \d{4}.* at the latest/,
  );

  await locking.getByRole('button', { name: 'Remove from account' }).click();
  const removing = page.getByRole('dialog', { name: /^Remove 2 users from/ });
  await expect(removing.getByRole('status').filter({ hasText: 'What changes' })).toContainText(
    /1 of these 2 users can run products offline now\. Their devices stop at their next contact, on \w+ \d+, \d{4}/,
  );
  await removing.getByRole('button', { name: 'Cancel' }).click();
});

test('with the keyboard alone: find, tick two, lock, and the focus comes back', async ({ page }) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  await page.keyboard.press('g');
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/users$/);
  await expect(page.getByRole('heading', { name: 'Users and Groups' })).toBeFocused();

  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('castillo');
  await expect(page).toHaveURL(/search=castillo/);
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('row').nth(1)).toContainText('Castillo');
  await tabTo(page, '[role="grid"] *');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(':focus')).toHaveAttribute('data-tick', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toContainText('Castillo');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect(page.getByText('2 selected')).toBeVisible();

  await page.keyboard.press('Shift+Tab');
  await tabBackTo(page, 'Lock users');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Lock 2 users?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Lock users', exact: true })).toBeFocused();
  await expect(page.getByText('2 selected')).toBeVisible();

  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Confirm: lock 2 users' })).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Confirm: lock 2 users' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 users locked.')).toBeVisible();
});

test('Enter opens a user, Shift+F10 opens the menu of the row, and Escape gives the focus back', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=chloe.martin');
  await expect(page.getByRole('row')).toHaveCount(2);
  await tabTo(page, '[role="grid"] *');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Actions for Chloé Martin' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chloé Martin');
});

test('a co-administrator sees that an administrator is out of reach, and why (X5)', async ({ page }) => {
  await signIn(page, 'ben.ortiz@harbor.example');
  await page.goto('/users?search=ana.weber');
  await page.getByRole('button', { name: 'Acciones para Ana Weber' }).click();
  const item = page.getByRole('menuitem', { name: /Bloquear usuario/ }).first();
  await expect(item).toHaveAttribute('aria-disabled', 'true');
  // For all actions together, and each of them leads to it.
  await expect(item).toHaveAccessibleDescription(/Solo un administrador de la cuenta/);
  await expect(page.getByRole('menu').getByText('Solo un administrador de la cuenta')).toHaveCount(1);
});

test('all that match are locked in one step, after the number is shown', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=harbor&status=active&country=NL&size=25');
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
  await page.getByLabel('Select all on this page').check();
  const count = Number((await page.getByText(/^\d+ selected$/).textContent())?.split(' ')[0]);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Sign out everywhere' }).click();
  await page.getByRole('button', { name: new RegExp(`Confirm: sign out ${count} user`) }).click();
  await expect(page.getByText(new RegExp(`${count} users? signed out everywhere`))).toBeVisible();
});

test('the user page locks, shows its history, and unlocks without a dialog if there is no note', async ({
  page,
}) => {
  await signIn(page, 'greta.lind@summit.example');
  await page.goto('/users?search=tom.becker');
  await page.getByRole('link', { name: 'Tom Becker' }).click();
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lock user' }).click();
  await page.getByRole('button', { name: 'Confirm: lock 1 user' }).click();
  await expect(page.getByText('Locked by Greta Lind')).toBeVisible();
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Unlock user' }).click();
  await expect(page.getByText('Tom Becker is unlocked.')).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  await expect(page.getByText(/^Locked by Greta Lind/)).toBeVisible();
  await expect(page.getByText(/^Unlocked by Greta Lind/)).toBeVisible();
});

type Page = Parameters<typeof signIn>[0];

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let nth = 0; nth < 40; nth += 1) {
    if (
      await page
        .locator(':focus')
        .evaluate((element, within) => element.matches(within), selector)
        .catch(() => false)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

async function tabBackTo(page: Page, name: string): Promise<void> {
  for (let nth = 0; nth < 20; nth += 1) {
    if (
      (
        await page
          .locator(':focus')
          .textContent()
          .catch(() => '')
      )?.trim() === name
    )
      return;
    await page.keyboard.press('Shift+Tab');
  }
  throw new Error(`Shift+Tab never reached ${name}`);
}

test('what was noted for a lock goes along where the user is removed instead', async ({ page }) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users?search=dev.patel');
  await page.getByRole('button', { name: 'Actions for Dev Patel' }).click();
  await page.getByRole('menuitem', { name: /^Lock user/ }).click();
  await page.getByLabel('Note for administrators').fill('Lost the laptop');
  await page.getByRole('button', { name: 'Remove from account', exact: true }).click();
  await expect(page.getByLabel('Reason (optional)')).toHaveValue('Lost the laptop');
});
