import { rowsOf, settled } from '../list.ts';
import { firstIdOf, givenAccount, readAs, sendAs } from '../people.ts';
import { expect, signIn, signInAtHome, test } from '../roster.ts';

test('the figure of those who wait leads to as many, and to what there is for each (E3)', async ({
  page,
}) => {
  await signInAtHome(page, 'ana.weber@harbor.example');
  const figure = page.getByRole('link', { name: /Waiting for a license/ });
  const count = Number.parseInt((await figure.innerText()).replace(/\D/g, ''), 10);
  await figure.click();
  await expect(page).toHaveURL(/\/waiting-list$/);
  await settled(page);
  await expect(rowsOf(page)).toHaveCount(count);
  const dev = rowsOf(page).filter({ hasText: 'Dev Patel' });
  await expect(dev).toContainText('Structural Suite');
  // Licenses are free, but those of Germany, and his entitlements are looked up in the United Kingdom (E2).
  await expect(dev).toContainText('Only for another country');
  await expect(dev.getByRole('button', { name: 'Assign license' }).first()).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('a License Manager assigns, reassigns and returns licenses, and asks about one without a user', async ({
  page,
}) => {
  await signInAtHome(page, 'dev.patel@harbor.example');
  await page.getByRole('navigation').getByRole('link', { name: 'Entitlement Management' }).click();
  await expect(rowsOf(page).filter({ hasText: 'Bridge Viewer' })).toContainText('ended on');
  await expect(rowsOf(page).filter({ hasText: 'Survey Field' })).toContainText('Spain');
  await page.getByRole('link', { name: 'Structural Suite' }).click();
  const usage = page.getByText(/\d+ of 10 assigned/);
  await expect(usage).toContainText('7 of 10 assigned · 3 free · 2 users not found');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export licenses' }).click();
  expect((await file).suggestedFilename()).toMatch(/^roster-licenses-\d{4}-\d\d-\d\d\.csv$/);

  await page.getByRole('button', { name: 'Assign licenses' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').or(dialog.getByRole('textbox')).first().fill('patel');
  await page.getByRole('option', { name: /Dev Patel/ }).click();
  await expect(dialog.getByRole('status')).toHaveText('2 of 10 free');
  await dialog.getByRole('button', { name: 'Confirm: assign 1 license' }).click();
  await expect(page.getByText('1 license assigned.')).toBeVisible();
  await expect(usage).toContainText('8 of 10 assigned · 2 free');

  const ana = rowsOf(page).filter({ hasText: 'Ana Weber' });
  await expect(ana.getByRole('button', { name: 'Return to pool' }).first()).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  const lost = rowsOf(page).filter({ hasText: 'Karl Weiss' });
  await lost.getByRole('button', { name: 'Reassign' }).first().click();
  await dialog.getByRole('combobox', { name: 'New holder' }).fill('ben.ortiz');
  await page.getByRole('option', { name: /Ben Ortiz/ }).click();
  await dialog.getByRole('button', { name: 'Confirm: assign license' }).click();
  await expect(page.getByText('The license is assigned to Ben Ortiz now.')).toBeVisible();
  await expect(usage).toContainText('1 user not found');

  for (const name of ['Dev Patel', 'Ben Ortiz'])
    await rowsOf(page).filter({ hasText: name }).locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Return to pool' }).click();
  await dialog.getByRole('button', { name: 'Confirm: return 2 licenses' }).click();
  await expect(page.getByText('2 licenses returned to the pool.')).toBeVisible();
  await settled(page);
  await expect(usage).toContainText('6 of 10 assigned · 4 free');

  const unknown = rowsOf(page).filter({ hasText: 'User not found' });
  await unknown.locator('[data-menu]').click();
  await page.getByRole('menuitem', { name: 'Ask support' }).click();
  await expect(page.getByRole('combobox', { name: 'What is it about?' })).toHaveValue(
    'Licensing and User Administration',
  );
  await expect(page.getByLabel('Subject')).toHaveValue(/Structural Suite without a user: j\.moreau/);
});

test('each figure of an entitlement leads to the licenses it counts, and who never used theirs gives it back', async ({
  page,
}) => {
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/entitlements');
  const suite = rowsOf(page).filter({ hasText: 'Structural Suite' }).first();
  const counts = async (figure: RegExp) => {
    const link = suite.getByRole('link', { name: figure });
    const count = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await settled(page);
    await expect(page).toHaveURL(/\/entitlements\/.+\?(used|state)=/);
    await expect(rowsOf(page)).toHaveCount(count);
    return count;
  };
  for (const figure of [/assigned$/, /free$/, /not found$/, /in 30 days$/]) {
    await counts(figure);
    await page.goBack();
  }
  expect(await counts(/never$/)).toBeGreaterThan(0);
  await expect(rowsOf(page).first()).toContainText('Never');
  await page.reload();
  await expect(rowsOf(page).first().getByRole('button', { name: 'Return to pool' }).first()).toBeVisible();
});

test('who holds a license already takes none of those that are free, and does not stop the others', async ({
  page,
}) => {
  await signIn(page, 'dev.patel@harbor.example');
  await page.goto('/entitlements');
  await page.getByRole('link', { name: 'Structural Suite' }).click();
  await page.getByRole('button', { name: 'Assign licenses' }).click();
  const dialog = page.getByRole('dialog');
  const people = dialog.getByRole('combobox').first();
  const confirm = dialog.getByRole('button', { name: /^Confirm: assign/ });
  const free = Number.parseInt(await dialog.getByRole('status').innerText(), 10);
  await people.fill('chloe.martin');
  await page.getByRole('option', { name: /Chloé Martin/ }).click();
  await expect(dialog.getByRole('alert')).toContainText('1 of 1 is left out');
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await people.fill('ben.ortiz');
  await page.getByRole('option', { name: /Ben Ortiz/ }).click();
  await expect(dialog.getByRole('alert', { name: '1 of 2 is left out' })).toBeVisible();
  await expect(dialog.getByRole('status')).toHaveText(`${free - 1} of 10 free`);
  await expect(confirm).toHaveText('Confirm: assign 1 license');
  await expect(confirm).toBeEnabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
});

test('where a license changes hands, who cannot take it is offered with the reason only (E3, X5)', async ({
  page,
}) => {
  await signIn(page, 'ana.weber@harbor.example');
  const dialog = page.getByRole('dialog');
  const cannotTake = async (field: string) => {
    await dialog.getByRole('combobox', { name: field }).fill('chloe.martin');
    const chloe = page.getByRole('option', { name: /Chloé Martin/ });
    await expect(chloe).toContainText('already holds a license for this product');
    await expect(chloe).toHaveAttribute('data-combobox-disabled', 'true');
  };
  await page.goto('/entitlements');
  await page.getByRole('link', { name: 'Structural Suite' }).click();
  const free = rowsOf(page).filter({ hasText: 'Free' }).first();
  await free.getByRole('button', { name: 'Assign' }).first().click();
  await cannotTake('New holder');
  await dialog.getByRole('combobox').fill('dev.patel');
  await page.getByRole('option', { name: /Dev Patel/ }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'another country count for this user (United Kingdom)',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  // The same field before someone who holds one is removed.
  await page.goto('/users?seats=some&search=harbor.example');
  const holder = rowsOf(page)
    .filter({ hasNotText: /Ana Weber|Chloé Martin/ })
    .first();
  await holder.locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete users' }).click();
  await cannotTake('License for Structural Suite');
});

test('a pasted list of addresses gets licenses, never more than are free; the end of their term says who loses the product', async ({
  page,
}) => {
  const { accountId, boss } = await givenAccount('Pasted');
  const operator = 'operator@roster.example';
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const endsOn = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  const term = { country: 'SE', startsOn: '2026-01-01', endsOn, kind: 'named', seats: 2 };
  const path = `/operator/accounts/${accountId}/entitlements`;
  const [id] = await sendAs(operator, [['POST', path, { ...term, productId }]]);
  const email = (name: string) => `${name.toLowerCase()}.pasted@example.org`;
  await sendAs(
    boss,
    ['Uno', 'Due', 'Tre'].map((firstName) => [
      'POST',
      '/users',
      { email: email(firstName), firstName, lastName: 'Pasted', country: 'SE', invite: false },
    ]),
  );

  await signIn(page, boss);
  await page.goto(`/entitlements/${id}`);
  const ending = page.getByRole('alert').filter({ hasText: 'the licenses of' });
  await expect(ending).toContainText('No one loses it');
  await page.getByRole('button', { name: 'Assign licenses' }).click();
  const dialog = page.getByRole('dialog');
  const list = dialog.getByLabel('Or paste email addresses');
  const confirm = dialog.getByRole('button', { name: /^Confirm: assign/ });
  const left = dialog.getByRole('status').filter({ hasText: /of 2 free$/ });
  await expect(left).toHaveText('2 of 2 free');
  await list.fill('nobody here');
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await list.fill(['Uno', 'Due', 'Tre'].map(email).join('\n'));
  await expect(dialog.getByText('More users than free licenses: 1 of them would get none.')).toBeVisible();
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await list.fill(`Uno Pasted <${email('Uno')}>; ${email('Due')}, ${email('nobody')}`);
  await expect(dialog.getByRole('status').filter({ hasText: email('nobody') })).toBeVisible();
  await expect(left).toHaveText('0 of 2 free');
  await confirm.click();
  await expect(page.getByText('2 licenses assigned.')).toBeVisible();
  await expect(rowsOf(page).filter({ hasText: 'Uno Pasted' })).toBeVisible();
  await page.reload();
  await expect(ending).toContainText('2 users can then no longer run it.');
  await expect(ending).toContainText('Due Pasted, Uno Pasted');
  await ending.getByRole('button', { name: 'See who is affected' }).click();
  await expect(dialog.getByRole('link', { name: 'Uno Pasted' })).toBeVisible();
  // The email about the end leads to the same place.
  await page.goto(`/entitlements/${id}?affected=all`);
  await expect(dialog.getByRole('link')).toHaveText(['Due Pasted', 'Uno Pasted']);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(new RegExp(`/entitlements/${id}$`));

  // The third one has none: the page of the user says so, and leads to the dialog that assigns one.
  await page.goto('/users?search=tre.pasted');
  await page.getByRole('link', { name: 'Tre Pasted' }).click();
  await page.getByRole('button', { name: 'Assign license' }).click();
  await expect(dialog.getByText('Tre Pasted')).toBeVisible();
  await expect(dialog.getByText('More users than free licenses: 1 of them would get none.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(page).toHaveURL(new RegExp(`/entitlements/${id}$`));
  await expect(dialog).toHaveCount(0);
});

test('licenses are assigned to the ticked users; who holds one already is left out (E3)', async ({
  page,
}) => {
  const { accountId, boss } = await givenAccount('Ticked');
  const operator = 'operator@roster.example';
  const productId = await firstIdOf(operator, '/operator/products?limit=1');
  const term = { productId, startsOn: '2026-01-01', endsOn: null, kind: 'named', seats: 2 };
  const bought = `/operator/accounts/${accountId}/entitlements`;
  const [entitlement = ''] = await sendAs(operator, [['POST', bought, { ...term, country: 'SE' }]]);
  const user = (firstName: string) => ({
    email: `${firstName.toLowerCase()}.ticked@example.org`,
    firstName,
    lastName: 'Ticked',
    country: 'SE',
    invite: false,
  });
  const [una = ''] = await sendAs(boss, [
    ['POST', '/users', user('Una')],
    ['POST', '/users', user('Vito')],
    ['POST', '/users', user('Wim')],
  ]);
  await sendAs(boss, [['POST', `/entitlements/${entitlement}/assign`, { userIds: [una] }]]);
  await signIn(page, boss);
  await page.goto('/users?search=ticked&sort=name');
  for (const name of ['Una', 'Vito', 'Wim'])
    await page.getByRole('checkbox', { name: `${name} Ticked` }).check();
  await page.getByRole('toolbar').getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Licenses' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign licenses to 3 users?' });
  await expect(dialog.getByLabel('License')).toHaveValue(/Sweden · 1 of 2 free$/);
  await expect(dialog).toContainText('Una Ticked: This user already holds a license for this product');
  await expect(dialog).toContainText('Wim Ticked');
  await dialog.getByRole('button', { name: 'Confirm: assign 1 license' }).click();
  const notice = page.getByRole('status').filter({ hasText: '1 license assigned.' });
  await expect(notice).toContainText('Wim Ticked');
  const { items: seats } = await readAs<{ items: { name: string | null }[] }>(
    boss,
    `/entitlements/${entitlement}/seats`,
  );
  expect(seats.flatMap(({ name }) => name ?? []).sort()).toEqual(['Una Ticked', 'Vito Ticked']);
});

test('the quick view of a license is that of its holder, and acts on them; a free license shows what it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAtHome(page, 'ana.weber@harbor.example');
  const { items } = await readAs<{ items: { id: string; product: { name: string } }[] }>(
    'ana.weber@harbor.example',
    '/entitlements?search=Structural',
  );
  await page.goto(`/entitlements/${items[0]?.id}`);
  await settled(page);
  const lena = rowsOf(page).filter({ hasText: 'Lena Brandt' });
  await lena.locator('[data-peek]').click();
  const peek = page.getByRole('complementary', { name: 'Quick view' });
  await expect(peek.getByRole('heading', { name: 'Lena Brandt' })).toBeVisible();
  await expect(peek.getByText('Last sign-in')).toBeVisible();
  await expect(page).toHaveURL(/open=/);
  await peek.getByRole('button', { name: 'Change' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Roles of Lena Brandt' })).toBeVisible();
  await page.keyboard.press('Escape');

  const free = rowsOf(page).filter({ hasText: /Free/ }).first();
  await free.locator('[data-peek]').click();
  await expect(peek.getByText('Status')).toBeVisible();
  await expect(peek.getByRole('heading', { name: 'Lena Brandt' })).toHaveCount(0);
});
