import { violations } from '../axe.ts';
import { acceptInvitation, givenAccount, readAs, sendAs } from '../people.ts';
import { expect, signIn, speak, test } from '../roster.ts';

const operator = 'operator@roster.example';

/** A member in Sweden with a license there, and nothing in Norway but a product for everyone. */
async function givenMember(): Promise<string> {
  const { accountId, boss } = await givenAccount('Moving');
  const { version } = await readAs<{ version: number }>(boss, '/account');
  await sendAs(boss, [['PATCH', '/account', { version, entitledCountries: ['SE', 'NO'] }]]);
  const member = `member.${Date.now()}@moving.example`;
  const person = { email: member, firstName: 'Signe', lastName: 'Moving', country: 'SE', invite: true };
  const [id = ''] = await sendAs(boss, [['POST', '/users', person]]);
  await acceptInvitation(member);
  const { items } = await readAs<{ items: { id: string; name: string }[] }>(operator, '/operator/products');
  const productOf = (name: string) => items.find((one) => one.name === name)?.id;
  const bought = { startsOn: '2026-01-01', endsOn: null };
  const path = `/operator/accounts/${accountId}/entitlements`;
  const [licensed = ''] = await sendAs(operator, [
    [
      'POST',
      path,
      { ...bought, country: 'SE', kind: 'named', seats: 1, productId: productOf('Structural Suite') },
    ],
    [
      'POST',
      path,
      { ...bought, country: 'NO', kind: 'pooled', seats: null, productId: productOf('Rail Designer') },
    ],
  ]);
  await sendAs(boss, [['POST', `/entitlements/${licensed}/assign`, { userIds: [id] }]]);
  return member;
}

test('a member reads on their profile what moving, giving a license back or leaving would change, and nothing is changed (E1, H1)', async ({
  page,
}) => {
  const member = await givenMember();
  await signIn(page, member);
  await speak(page, 'en');
  const written: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') written.push(request.url());
  });
  await page.goto('/profile');
  const panel = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Access to products' }) });
  const whatIf = panel.getByRole('combobox', { name: 'What if …' });
  await whatIf.click();
  await expect(page.getByRole('option')).toHaveText([
    'I give back my license of Structural Suite',
    'I move to Norway',
    'My entitlement country is Sweden',
    'My entitlement country is Norway',
    'I leave the account',
  ]);
  const answerTo = async (change: string) => {
    await page.getByRole('option', { name: change, exact: true }).click();
    return panel.getByRole('status');
  };
  const moved = await answerTo('I move to Norway');
  await expect(moved).toContainText('The country whose entitlements count changes from Sweden to Norway.');
  await expect(moved).toContainText(/Structural Suite stops right away/);
  await expect(moved).toContainText('Rail Designer works after the next policy refresh.');
  expect(await violations(page)).toEqual([]);
  await whatIf.click();
  await expect(await answerTo('I give back my license of Structural Suite')).toContainText(
    'Structural Suite stops right away',
  );
  await whatIf.click();
  const left = await answerTo('I leave the account');
  await expect(left).toContainText('Structural Suite stops right away');
  await expect(left).not.toContainText('sign in');
  expect(written).toEqual([]);
  await expect(panel).toContainText(/Structural Suite\s*Can run it/);
});
