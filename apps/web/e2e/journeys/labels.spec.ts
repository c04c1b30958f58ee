import { cutNames, repeatedLabels } from '../labels.ts';
import { boxes, rowsOf, settled } from '../list.ts';
import { expect, signIn, speak, test } from '../roster.ts';

// B1: beside a quick view a list has half of its room, and the longest words are those of German and Spanish.

const lists = [
  'users',
  'approvals',
  'invitations',
  'removed-users',
  'requests',
  'fulfillment-contacts',
  'audit-log',
  'exceptions',
];

for (const language of ['de', 'es'])
  test(`beside a quick view no name of a button is cut, and no fact repeats its name (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await signIn(page, 'ana.weber@harbor.example');
    await speak(page, language);
    let looked = 0;
    for (const list of lists) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`/${list}`);
      await settled(page);
      const peeks = rowsOf(page).locator('[data-peek]');
      // Others may have just decided what was there.
      if ((await peeks.count()) === 0) continue;
      looked += 1;
      await peeks.first().click();
      await expect(page.getByRole('complementary')).toBeVisible();
      expect(await repeatedLabels(page), list).toEqual([]);
      for (const width of [1440, 1280, 1200, 1024, 800]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => cutNames(page), `${list} at ${width} pixels`).toEqual([]);
      }
      await page.setViewportSize({ width: 1200, height: 900 });
      if ((await boxes(page).count()) === 0) continue;
      await boxes(page).last().click();
      await expect.poll(() => cutNames(page), `${list} with something ticked`).toEqual([]);
    }
    expect(looked).toBeGreaterThan(5);
  });

const phones = [
  ['de', 390],
  ['es', 390],
  ['de', 320],
] as const;
const switched = {
  'ana.weber@harbor.example': ['approvals', 'requests', 'service-requests'],
  'operator@roster.example': ['service-requests'],
};

for (const [language, width] of phones)
  for (const [reader, lists] of Object.entries(switched))
    test(`on a phone a switch between lists shows its whole name (${language}, ${width} pixels, ${reader})`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 });
      await signIn(page, reader);
      await speak(page, language);
      for (const list of lists) {
        await page.goto(`/${list}`);
        const scope = page.getByRole('main').getByRole('combobox').first();
        await expect(scope).toBeVisible();
        const names = scope.locator('option');
        for (let nth = 0; nth < (await names.count()); nth += 1) {
          await scope.selectOption({ index: nth });
          await expect.poll(() => cutNames(page), list).toEqual([]);
        }
      }
    });
