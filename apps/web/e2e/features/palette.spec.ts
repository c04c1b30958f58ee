import { violations } from '../axe.ts';
import { rowsOf } from '../list.ts';
import { givenAccount, sendAs } from '../people.ts';
import { expect, signIn, signInAtHome, test } from '../roster.ts';

test('the palette opens a person and what can be done to them, by the keyboard alone', async ({ page }) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  await expect(page.getByRole('button', { name: /Find or do/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Find or do' });
  await expect(field).toBeFocused();
  await page.keyboard.type('lena.brandt');
  await expect(page.getByRole('option', { name: /Lena Brandt/ })).toHaveAttribute('aria-selected', 'true');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Open Lena Brandt' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.type('roles');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Roles of Lena Brandt' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('group', { name: 'Recent' }).getByRole('option')).toContainText([
    'Lena Brandt',
  ]);
  await page.keyboard.type('audit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Audit log' })).toBeVisible();
});

test('what cannot be done says why, and does nothing', async ({ page }) => {
  await signInAtHome(page, 'ben.ortiz@harbor.example');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ana.weber');
  await expect(page.getByRole('option', { name: /Ana Weber/ })).toBeVisible();
  await page.keyboard.press('Enter');
  const lock = page.getByRole('option', { name: /^Benutzer sperren|^Bloquear usuario|^Lock user/ });
  await expect(lock).toHaveAttribute('aria-disabled', 'true');
  await lock.click({ force: true });
  await expect(page.getByRole('combobox')).toBeVisible();
});

test('members find the screens they may open and the help, and no people', async ({ page }) => {
  await signInAtHome(page, 'chloe.martin@harbor.example');
  await page.getByRole('button', { name: /Find or do/ }).click();
  await expect(page.getByRole('option', { name: 'My profile' })).toBeVisible();
  await expect(page.getByRole('option', { name: 'Audit log' })).toHaveCount(0);
  await page.keyboard.type('password');
  await expect(page.getByRole('group', { name: 'Help' }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('group', { name: 'People' })).toHaveCount(0);
});

test('letters typed before the palette is there are not lost, and do nothing on the screen below', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ncd', { delay: 0 });
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toHaveValue('ncd');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the palette is drawn once out of sight before it is opened, and takes the focus from nothing', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  await page.goto('/users');
  const search = page.getByRole('main').getByRole('searchbox');
  await search.focus();
  const drawn = await page.evaluateHandle(() => {
    const seen = { times: 0, focus: 0 };
    document.addEventListener('focusin', () => (seen.focus += 1));
    new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node instanceof Element && node.matches('[hidden]:has(#palette-list)')))
        seen.times += 1;
    }).observe(document.body, { subtree: true, childList: true });
    return seen;
  });
  await page.keyboard.press('Control');
  await expect.poll(() => drawn.evaluate(({ times }) => times)).toBe(1);
  await expect(page.locator('#palette-list')).toHaveCount(0);
  await expect(search).toBeFocused();
  expect(await drawn.evaluate(({ focus }) => focus)).toBe(0);
});

test('a section of the navigation stays closed, shows what waits in it, and opens again', async ({
  page,
}) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  const section = page.getByRole('button', { name: /^People/ });
  await section.click();
  await expect(page.getByRole('link', { name: /^Invitations/ })).toHaveCount(0);
  await page.reload();
  await expect(section).toHaveAttribute('aria-expanded', 'false');
  await section.click();
  await expect(page.getByRole('link', { name: /^Invitations/ })).toBeVisible();
});

test('what is offered for the ticked users, or on the page of one, says why it cannot be done', async ({
  page,
}) => {
  await signInAtHome(page, 'ben.ortiz@harbor.example');
  const offered = page.getByRole('group', { name: 'Lo que ha seleccionado' }).getByRole('option');
  const expectRefused = async (changingNothing: RegExp[]) => {
    await page.keyboard.press('Control+k');
    await expect(offered.first()).toContainText('Solo un administrador de la cuenta');
    await expect(offered.and(page.locator(':not([aria-disabled=true])'))).toHaveText(changingNothing);
    await page.keyboard.press('Escape');
  };
  await page.goto('/users?search=ana.weber');
  await page.getByRole('checkbox', { name: /Ana Weber/ }).check();
  await expectRefused([/^Copiar direcciones/]);
  await page.getByRole('link', { name: 'Ana Weber' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ana Weber' })).toBeVisible();
  await expectRefused([]);
});

test('letters that came before the palette was there are not typed again when it is opened the next time', async ({
  page,
}) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  const field = page.getByRole('combobox', { name: 'Find or do' });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ncd', { delay: 0 });
  await expect(field).toHaveValue('ncd');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
});

test('what is ticked in another list, or looked at beside it, is acted on with the keyboard alone', async ({
  page,
}) => {
  const { boss } = await givenAccount('Palette');
  const guests = ['una', 'olof'].map((name) => `${name}.${boss}`);
  for (const email of guests)
    await sendAs(boss, [
      ['POST', '/users', { email, firstName: 'Guest', lastName: email.slice(0, 4), country: 'SE' }],
    ]);
  await signInAtHome(page, boss);
  await page.goto('/invitations');
  await expect(rowsOf(page)).toHaveCount(2);
  const offered = page.getByRole('group', { name: 'What you have selected' });
  const ask = async (word: string, about: string) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(word);
    await expect(offered.getByRole('option')).toContainText([about]);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Withdraw');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  };
  await rowsOf(page)
    .first()
    .getByRole('button', { name: /^Quick view/ })
    .click();
  await ask('withdraw', 'Guest');
  await page.getByLabel('Select all on this page').check();
  await ask('withdraw', 'Selected: 2');
});

test('operators find an account, and a user of any account with what can be done to them', async ({
  page,
}) => {
  const { accountId, boss } = await givenAccount('Quince');
  await signInAtHome(page, 'operator@roster.example');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Quince Works');
  await expect(page.getByRole('group', { name: 'Accounts' }).getByRole('option').first()).toContainText(
    'Quince',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/operator/accounts/${accountId}$`));
  await page.keyboard.press('Control+k');
  await page.keyboard.type(boss);
  await page
    .getByRole('group', { name: 'Users of all accounts' })
    .getByRole('option', { name: `Iris Falk ${boss}` })
    .click();
  const beside = page.getByRole('complementary', { name: 'Quick view' });
  await expect(beside).toContainText('Iris Falk');
  await expect(beside.getByRole('button', { name: 'Lock', exact: true })).toBeVisible();
});

test('what was chosen last is still first on another page and after a reload, and is not for the next reader', async ({
  page,
}) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lena.brandt');
  await expect(page.getByRole('option', { name: /Lena Brandt/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: 'Open Lena Brandt' })).toBeVisible();
  await page.keyboard.press('Escape');

  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
  await page.goto('/help');
  await page.reload();
  await expect(page.getByRole('button', { name: /Find or do/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(recent).toContainText(['Lena Brandt']);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Lena');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Ana Weber' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem('roster-recent'))).toBeNull();
  await signInAtHome(page, 'greta.lind@summit.example');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('accounts and people of all accounts that an operator chose are among the recent ones', async ({
  page,
}) => {
  await signInAtHome(page, 'operator@roster.example');
  const recent = page.getByRole('group', { name: 'Recent' }).getByRole('option');
  for (const [typed, heading] of [
    ['Summit Survey', 'Summit Survey Group'],
    ['greta.lind', 'Users of all accounts'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option', { selected: true })).toContainText(/Summit Survey Group/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('button', { name: /Find or do/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(recent).toContainText(['Greta Lind', 'Summit Survey Group']);
});
