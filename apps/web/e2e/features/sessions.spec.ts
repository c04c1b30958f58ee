import { acceptInvitation, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

// In an account whose number of users no other test knows.
const greta = 'greta.lind@summit.example';
const sven = 'sven.sessions@example.org';
let id = '';

test.beforeAll(async () => {
  const user = { email: sven, firstName: 'Sven', lastName: 'Sessions', country: 'US' };
  [id = ''] = await sendAs(greta, [['POST', '/users', user]]);
  await acceptInvitation(sven);
});

for (const [whose, reader, path, button] of [
  ['of a user', greta, () => `/users/${id}`, /^End session: /],
  ['of one’s own', sven, () => '/profile/account', /^End: /],
] as const)
  test(`a session ${whose} that ends keeps its place, so that no other one slides under the pointer (L5)`, async ({
    page,
  }) => {
    for (let sessions = 0; sessions < 3; sessions += 1) await sendAs(sven, []);
    await signIn(page, reader);
    await page.goto(path());
    if (reader === greta) await page.getByRole('tab', { name: 'Sessions' }).click();
    const buttons = page.getByRole('button', { name: button });
    await expect(buttons.nth(2)).toBeVisible();
    const count = await buttons.count();
    const placeOf = async (nth: number) => (await buttons.nth(nth).boundingBox())?.y ?? 0;
    await buttons.first().scrollIntoViewIfNeeded();
    const next = await placeOf(1);
    await buttons.first().click();
    await expect(page.getByText(/^The session .*on .* has ended\.$/)).toBeVisible();
    await expect(page.getByRole('main').getByText(/^Ended$/)).toBeVisible();
    await expect(buttons).toHaveCount(count - 1);
    expect(Math.abs((await placeOf(0)) - next)).toBeLessThan(12);
  });
