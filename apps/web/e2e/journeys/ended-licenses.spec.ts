import { violations } from '../axe.ts';
import { acceptInvitation, givenAccount, readAs, sendAs } from '../people.ts';
import { rowsOf } from '../list.ts';
import { expect, signIn, speak, test } from '../roster.ts';

const operator = 'operator@roster.example';
const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

/** A member with a license of a term that an operator has ended, by yesterday, and one of a term that begins later. */
async function givenHolder(): Promise<{ boss: string; holder: string; id: string }> {
  const { accountId, boss } = await givenAccount('Termed');
  const holder = `holder.${Date.now()}@termed.example`;
  const person = { email: holder, firstName: 'Tove', lastName: 'Termed', country: 'SE', invite: true };
  const [id = ''] = await sendAs(boss, [['POST', '/users', person]]);
  await acceptInvitation(holder);
  const { items } = await readAs<{ items: { id: string; name: string }[] }>(operator, '/operator/products');
  const productOf = (name: string) => items.find((one) => one.name === name)?.id;
  const bought = { country: 'SE', kind: 'named', endsOn: null, seats: 1 };
  const path = `/operator/accounts/${accountId}/entitlements`;
  const [over = '', next = ''] = await sendAs(operator, [
    ['POST', path, { ...bought, startsOn: '2026-01-01', productId: productOf('Structural Suite') }],
    ['POST', path, { ...bought, startsOn: day(3), productId: productOf('Survey Field') }],
  ]);
  await sendAs(
    boss,
    [over, next].map((one) => ['POST', `/entitlements/${one}/assign`, { userIds: [id] }]),
  );
  await sendAs(operator, [['PATCH', `${path}/${over}`, { endsOn: day(-1), seats: 1, version: 1 }]]);
  return { boss, holder, id };
}

const said = [
  /Structural Suite \(term ended on \w+ \d+, \d{4}\)/,
  /Survey Field \(term begins on \w+ \d+, \d{4}\)/,
];

test('a license of a term that is over, or begins later, says so wherever it is named, and does not count (E3)', async ({
  page,
}) => {
  const { boss, holder, id } = await givenHolder();
  const main = page.getByRole('main');
  await signIn(page, holder);
  await speak(page, 'en');
  for (const path of ['/', '/profile']) {
    await page.goto(path);
    for (const sentence of said) await expect(main.locator('dl').filter({ hasText: sentence })).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await speak(page, 'de');
  await page.goto('/profile');
  await expect(main).toContainText(/Structural Suite \(Laufzeit endete am/);
  await speak(page, 'en');

  await signIn(page, boss);
  await page.goto(`/users/${id}`);
  for (const sentence of said) await expect(main.locator('dl').filter({ hasText: sentence })).toBeVisible();

  // Neither of the two users has a license that gives something: the figure leads to both.
  await page.goto('/');
  const figure = main.getByRole('link', { name: /Without a license/ });
  await expect(figure).toContainText('2');
  await figure.click();
  await expect(rowsOf(page)).toHaveCount(2);
  await page.goto('/users?seats=some');
  await expect(main).toContainText('No users found');

  await page.goto('/users?search=tove');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Licenses' }).check();
  await page.keyboard.press('Escape');
  for (const sentence of said) await expect(rowsOf(page).first()).toContainText(sentence);

  await rowsOf(page).first().locator('[data-tick]').check();
  await page.getByRole('toolbar').getByRole('button', { name: 'Delete users' }).click();
  const dialog = page.getByRole('dialog');
  for (const sentence of said) await expect(dialog).toContainText(sentence);
});
