import { cutNames } from '../cut-names.ts';
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
];

for (const language of ['de', 'es'])
  test(`beside a quick view no name of a button is cut (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, 'ana.weber@harbor.example');
    await speak(page, language);
    for (const list of lists) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`/${list}`);
      await settled(page);
      await rowsOf(page).locator('[data-peek]').first().click();
      await expect(page.getByRole('complementary')).toBeVisible();
      for (const width of [1440, 1280, 1200, 1024, 800]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => cutNames(page), `${list} at ${width} pixels`).toEqual([]);
      }
      await page.setViewportSize({ width: 1200, height: 900 });
      if ((await boxes(page).count()) === 0) continue;
      await boxes(page).last().click();
      await expect.poll(() => cutNames(page), `${list} with something ticked`).toEqual([]);
    }
  });
