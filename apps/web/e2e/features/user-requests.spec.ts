import { acceptInvitation, givenAccount, readAs, registered, sendAs } from '../people.ts';
import { rowsOf } from '../list.ts';
import { another, expect, signIn, test } from '../roster.ts';

const greta = 'greta.lind@summit.example';
const vera = 'vera.asks@example.org';

test('the form that asks for a role has one chosen that the member lacks (H3)', async ({ page }) => {
  await registered(vera);
  const roles = ['download', 'betaSoftware'];
  await sendAs(greta, [['POST', '/users/add-to-account', { email: vera, roles }]]);
  await signIn(page, vera);
  await page.goto('/profile');
  const shown = await page.getByRole('combobox', { name: 'Role' }).inputValue();
  expect(shown).not.toBe('');
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByText('Your request is on its way to your administrators.')).toBeVisible();
  const { items } = await readAs<{ items: [{ role: string }] }>(vera, '/profile/requests');
  expect(roles).not.toContain(items[0].role);

  // What was asked for says so on the button; another role beside it is asked for as before.
  const send = page.getByRole('button', { name: 'Send request' });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await send.hover();
  await expect(page.getByRole('tooltip')).toContainText('You already asked for this.');
  await page.getByRole('combobox', { name: 'Role' }).click();
  await page.getByRole('option').last().click();
  await expect(send).not.toHaveAttribute('aria-disabled');
  await send.click();
  await expect(page.getByText('Asks for the role')).toHaveCount(2);
  const asked = await readAs<{ items: { state: string }[] }>(vera, '/profile/requests');
  expect(asked.items.map(({ state }) => state)).toEqual(['open', 'open']);
});

test('an administrator declines several requests with one answer; one that was answered since is left out', async ({
  page,
}) => {
  const { boss } = await givenAccount('Asking');
  const asked: string[] = [];
  for (const country of ['NO', 'SE', 'FI']) {
    const email = `asks.for.${country.toLowerCase()}@example.org`;
    await registered(email);
    await sendAs(boss, [['POST', '/users/add-to-account', { email, roles: [] }]]);
    asked.push(...(await sendAs(email, [['POST', '/profile/requests', { kind: 'country', country }]])));
  }
  await signIn(page, boss);
  await page.goto('/requests');
  const rowFor = (country: string) => rowsOf(page).filter({ hasText: country });
  for (const country of ['Norway', 'Sweden', 'Finland']) await rowFor(country).locator('[data-tick]').check();
  await sendAs(boss, [['POST', `/user-requests/${asked[2] ?? ''}/answer`, { answer: 'grant' }]]);
  await page.getByRole('toolbar').getByRole('button', { name: 'Decline' }).click();
  const dialog = page.getByRole('dialog', { name: 'Decline 2 requests?' });
  await expect(dialog).toContainText('Another administrator has already answered this request.');
  await dialog.getByLabel('Answer (optional)').fill('Not before summer');
  await dialog.getByRole('button', { name: 'Confirm: decline 2 requests' }).click();
  const toast = page
    .getByRole('alert')
    .filter({ hasText: '2 requests declined.' })
    .filter({ has: page.getByRole('button', { name: 'Undo' }) });
  await expect(toast).toBeVisible();
  const open = async () => {
    const { items } = await readAs<{ items: { id: string }[] }>(boss, '/user-requests');
    return asked.filter((id) => items.some((item) => item.id === id));
  };
  expect(await open()).toEqual([]);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the requests are open again.')).toBeVisible();
  expect(await open()).toEqual(asked.slice(0, 2));
});

test('an administrator grants several requests of different kinds, and takes it back', async ({ page }) => {
  const { boss } = await givenAccount('Granting');
  const people = ['rolf', 'nora'].map((name) => `${name}.granting@example.org`);
  const [rolf = '', nora = ''] = people;
  for (const email of people) {
    await registered(email);
    await sendAs(boss, [['POST', '/users/add-to-account', { email, roles: [] }]]);
  }
  await sendAs(rolf, [['POST', '/profile/requests', { kind: 'role', role: 'download' }]]);
  await sendAs(nora, [['POST', '/profile/requests', { kind: 'country', country: 'NO' }]]);
  const given = async () => {
    const { items } = await readAs<{ items: Given[] }>(boss, '/users?search=granting');
    return people.map((email) => items.find((user) => user.email === email));
  };
  await signIn(page, boss);
  await page.goto('/requests');
  await expect(rowsOf(page)).toHaveCount(2);
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Grant', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Grant 2 requests?' });
  await dialog.getByLabel('Answer (optional)').fill('With pleasure');
  await dialog.getByRole('button', { name: 'Confirm: grant 2 requests' }).click();
  const toast = page.getByRole('alert').filter({ hasText: '2 requests granted.' });
  await expect(toast).toBeVisible();
  expect(await given()).toMatchObject([{ roles: ['download'] }, { entitlementCountry: 'NO' }]);
  await toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: the requests are open again.')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(2);
  expect(await given()).toMatchObject([{ roles: [] }, { entitlementCountry: null }]);
});

type Given = { email: string; roles: string[]; entitlementCountry: string | null };

test('a user reads who can give a license, asks for one although theirs is for another country, and a License Manager assigns it or declines', async ({
  page,
  browser,
}) => {
  const { accountId, boss } = await givenAccount('Givers');
  const operator = 'operator@roster.example';
  const { items } = await readAs<{ items: { id: string; name: string }[] }>(
    operator,
    '/operator/products?limit=1',
  );
  const product = items[0]?.name ?? '';
  const term = { productId: items[0]?.id, startsOn: '2026-01-01', endsOn: null, kind: 'named', seats: 2 };
  const bought = `/operator/accounts/${accountId}/entitlements`;
  const [home = '', abroad = ''] = await sendAs(operator, [
    ['POST', bought, { ...term, country: 'SE' }],
    ['POST', bought, { ...term, country: 'NO' }],
  ]);
  const email = (name: string) => personOf(name).email;
  const [, mia = ''] = await sendAs(boss, [
    ['POST', '/users', { ...personOf('Lia'), roles: ['licenseManager'] }],
    ['POST', '/users', personOf('Mia')],
    ['POST', '/users', personOf('Noa')],
  ]);
  for (const name of ['Lia', 'Mia', 'Noa']) await acceptInvitation(email(name));
  await sendAs(boss, [['POST', `/entitlements/${abroad}/assign`, { userIds: [mia] }]]);
  await sendAs(email('Noa'), [['POST', '/profile/requests', { kind: 'license', productId: items[0]?.id }]]);

  await signIn(page, email('Mia'));
  await page.goto('/profile');
  await expect(page.locator('#administrators')).toContainText(
    'License Managers can assign you a license, too.',
  );
  await expect(page.locator('#administrators')).toContainText('Lia Givers');
  const access = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Access to products' }) });
  await expect(access).toContainText('the license assigned is for another country (Norway)');
  await expect(access).toContainText('These people can assign you a license: Iris Falk, Lia Givers.');
  await page.getByRole('combobox', { name: 'What do you need?' }).click();
  await page.getByRole('option', { name: 'A license' }).click();
  await expect(page.getByRole('combobox', { name: 'Product' })).toHaveValue(product);
  await page.getByRole('button', { name: 'Send request' }).click();
  await expect(page.getByText('Your request is on its way to your administrators.')).toBeVisible();

  const lia = await another(browser, email('Lia'));
  const dialog = lia.getByRole('dialog');
  await lia.goto(`/entitlements/${home}`);
  await lia.getByRole('button', { name: 'Assign licenses', exact: true }).click();
  await dialog.getByRole('combobox').first().fill('mia.givers');
  await lia.getByRole('option', { name: /Mia Givers/ }).click();
  await expect(dialog.getByText(/for another country, which gives them nothing/)).toContainText(
    'Mia Givers (Norway)',
  );
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await lia.goto('/waiting-list');
  const rowOf = (name: string) => rowsOf(lia).filter({ hasText: `${name} Givers` });
  await rowOf('Noa').getByRole('button', { name: 'Decline' }).first().click();
  await dialog.getByLabel('Answer (optional)').fill('Next year');
  await dialog.getByRole('button', { name: 'Confirm: decline 1 request' }).click();
  await expect(lia.getByText('Request of Noa Givers declined.')).toBeVisible();
  // Until then the row stays in its place, so that nothing moves under the pointer.
  await lia.reload();
  await expect(rowOf('Mia')).toBeVisible();
  await expect(rowOf('Noa')).toHaveCount(0);
  await rowOf('Mia').getByRole('button', { name: 'Assign license' }).first().click();
  await expect(lia.getByText('The license is assigned to Mia Givers now.')).toBeVisible();
  const held = async (id: string) => {
    const seats = await readAs<{ items: { name: string | null }[] }>(boss, `/entitlements/${id}/seats`);
    return seats.items.flatMap(({ name }) => name ?? []);
  };
  expect([await held(home), await held(abroad)]).toEqual([['Mia Givers'], []]);
});

const personOf = (firstName: string) => ({
  email: `${firstName.toLowerCase()}.givers@example.org`,
  firstName,
  lastName: 'Givers',
  country: 'SE',
  invite: true,
});
