import { rowsOf } from '../list.ts';
import { acceptInvitation, readAs, sendAs } from '../people.ts';
import { another, expect, signInAtHome, test } from '../roster.ts';

test('an administrator of a closed account sees until when it can be read, what may be exported, and why nothing else can be done', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const operator = 'operator@roster.example';
  const mark = Date.now();
  const boss = `iris.falk.${mark}@closing.example`;
  const account = {
    name: `Closing Works ${mark}`,
    number: `C-${mark}`,
    mainCountry: 'SE',
    administrator: { email: boss, firstName: 'Iris', lastName: 'Falk', language: 'en' },
  };
  const [accountId = ''] = await sendAs(operator, [['POST', '/operator/accounts', account]]);
  await acceptInvitation(boss);
  const { items } = await readAs<{ items: { id: string }[] }>(operator, '/operator/products?limit=1');
  const bought = { country: 'SE', startsOn: '2026-01-01', productId: items[0]?.id, kind: 'pooled' };
  await sendAs(operator, [['POST', `/operator/accounts/${accountId}/entitlements`, bought]]);
  await sendAs(operator, [['POST', `/operator/accounts/${accountId}/close`, { reason: 'Merged.' }]]);

  await signInAtHome(page, boss);
  const { id } = (await readAs<{ user: { id: string } }>(boss, '/session')).user;
  const banner = page.getByRole('alert').filter({ hasText: 'This account is closed' });
  await expect(banner).toContainText(/Until \w+ \d+, \d{4} at .* you can read and export its data/);

  await banner.getByRole('link', { name: 'Export user list' }).click();
  const why =
    'This account is closed. For 30 days its data can be read and exported, but nothing can be changed.';
  await expect(rowsOf(page)).toHaveCount(1);
  const add = page.getByRole('button', { name: 'Add users' });
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await add.hover();
  await expect(page.getByRole('tooltip', { name: why })).toBeVisible();
  await page.goto('/users?add=users');
  await expect(add).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto(`/users/${id}`);
  await expect(page.getByRole('button', { name: 'Edit' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await expect(page.getByRole('menu').getByText(why)).toBeVisible();

  await page.goto('/usage');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export usage' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^roster-usage-/);

  // Nor does an operator fill in a form for it.
  const olivia = await another(browser, operator);
  await olivia.goto(`/operator/accounts/${accountId}`);
  for (const name of ['Change', 'Add entitlement'])
    await expect(olivia.getByRole('button', { name, exact: true })).toHaveAttribute('aria-disabled', 'true');
  await olivia.context().close();
});
