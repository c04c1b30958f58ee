import type { Locator } from '@playwright/test';
import { readAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('what is not on the card of a row is in its quick view, also by a link to it', async ({ page }) => {
  await signIn(page, 'chloe.martin@harbor.example');
  await page.goto('/downloads?search=installer');
  await page
    .getByRole('button', { name: /^Actions for Structural Suite/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Quick view' }).click();
  const facts = page.getByRole('dialog', { name: 'Quick view' });
  await expect(facts.getByText('SHA-256')).toBeVisible();
  await expect(facts.getByText('structural-suite-2026.1.bin')).toBeVisible();
  await expect(page).toHaveURL(/open=/);
  const link = page.url();
  await page.keyboard.press('Escape');
  await expect(facts).toHaveCount(0);
  await expect(page).not.toHaveURL(/open=/);

  await page.goto('/');
  await page.goto(link);
  await expect(facts.getByText('SHA-256')).toBeVisible();
  await facts.getByRole('button', { name: 'Close' }).click();
  await expect(facts).toHaveCount(0);
});

test('an action of the quick view stands below its facts, and takes its place', async ({ page }) => {
  await signIn(page, 'operator@roster.example');
  await page.goto('/operator/users?search=chloe.martin');
  await page.getByRole('button', { name: /^Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Quick view' }).click();
  const facts = page.getByRole('dialog', { name: 'Quick view' });
  const last = facts.getByText('Last sign-in');
  await expect(last).toBeVisible();
  expect(await topOf(last)).toBeLessThan(await topOf(facts.getByRole('button', { name: 'Lock' })));
  await facts.getByRole('button', { name: 'Lock' }).click();
  await expect(facts).toHaveCount(0);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toHaveCount(0);
});

const topOf = async (what: Locator) => (await what.boundingBox())?.y ?? 0;

type Item = { id: string; name?: string; seats?: number | null };
const [ana, operator] = ['ana.weber@harbor.example', 'operator@roster.example'];

/** Each screen about one thing, with a fact of it and what can be done to it. */
const records = [
  { by: ana, lists: '/users?search=chloe', at: '/users/', fact: /^chloe\.martin/, acts: ['Edit', 'Actions'] },
  { by: ana, lists: '/groups', at: '/groups/', fact: /products/, acts: ['Add members', 'Delete group'] },
  { by: ana, lists: '/entitlements', at: '/entitlements/', fact: / free/, acts: ['Export licenses'] },
  { by: ana, lists: null, at: '/profile', fact: ana, acts: ['My settings', 'Download my data'] },
  {
    by: operator,
    lists: '/operator/accounts',
    at: '/operator/accounts/',
    fact: /users?$/,
    acts: ['Close account'],
  },
  { by: operator, lists: null, at: '/operator/keys', fact: /^Policies are signed/, acts: ['Rotate keys'] },
] as const;

for (const { by, lists, at, fact, acts } of records) {
  test(`facts come before buttons, which are in view without scrolling: ${at}`, async ({ page }) => {
    const items = lists ? (await readAs<{ items: Item[] }>(by, lists)).items : [];
    const [one] = at === '/entitlements/' ? items.filter(({ seats }) => seats) : items;
    await signIn(page, by);
    await page.goto(`${at}${one?.id ?? ''}`);
    const main = page.getByRole('main');
    const said = main.getByText(fact).first();
    await expect(said).toBeInViewport();
    for (const name of acts) {
      const button = main.getByRole('link', { name }).or(main.getByRole('button', { name })).first();
      await expect(button).toBeInViewport({ ratio: 1 });
      expect(await topOf(said)).toBeLessThan(await topOf(button));
    }
  });
}
