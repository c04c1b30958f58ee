import type { Page } from '@playwright/test';
import { readAs, registered } from '../people.ts';
import { screens } from '../screens.ts';
import { expect, signIn, test } from '../roster.ts';

// Beside the name of a person stands their picture: in lists, the quick view, approvals, the audit log, and wherever a
// name stands by itself. A name in a sentence, a title, a button or a choice has none.

const operator = 'operator@roster.example';
const readers = ['ana.weber@harbor.example', 'chloe.martin@harbor.example', operator];

type Found = { items: { name: string }[]; nextCursor: string | null };

async function namesOfAll(): Promise<string[]> {
  const names: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page: Found = await readAs<Found>(operator, `/operator/users?search=example&limit=200${from}`);
    names.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor;
  }
  return names;
}

/** The names of people that have no picture in the same cell, line or card. */
const withoutPicture = (page: Page, names: readonly string[]) =>
  page.getByRole('main').evaluate((main, known) => {
    const people = new Set(known);
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const bare: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const name = textContent?.trim() ?? '';
      if (!people.has(name) || parentElement?.closest('h1, h2, h3, button, option, [role=option]')) continue;
      const around =
        parentElement?.closest('td, dd, li, p, [data-card], .mantine-Group-root') ?? parentElement;
      if (!around?.querySelector('[data-picture]')) bare.push(name);
    }
    return bare;
  }, names);

for (const reader of readers) {
  test(`no name of a person stands without a picture: ${reader}`, async ({ page }) => {
    test.setTimeout(180_000);
    const names = await namesOfAll();
    await signIn(page, reader);
    const paths = new Set(screens.filter((one) => one.as === reader && !one.prepare).map(({ path }) => path));
    const bare: string[] = [];
    let people = 0;
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.mantine-Skeleton-root, [data-bone]')).toHaveCount(0);
      people += await page.locator('[data-picture]').count();
      bare.push(...(await withoutPicture(page, names)).map((name) => `${path}: ${name}`));
    }
    expect(people).toBeGreaterThan(0);
    expect(bare).toEqual([]);
  });
}

for (const [reader, path] of [
  ['ana.weber@harbor.example', '/audit-log'],
  [operator, '/operator/audit'],
] as const) {
  test(`what begins with the name of a person in ${path} has their picture, on a phone, too`, async ({
    page,
  }) => {
    await registered(`pictured${path.replaceAll('/', '.')}@example.org`);
    const names = await namesOfAll();
    await signIn(page, reader);
    for (const [width, rows] of [
      [1440, page.getByRole('main').locator('td[data-named]')],
      [390, page.getByRole('main').getByRole('listitem')],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      await expect(rows.first()).toBeVisible();
      const found = await rows.evaluateAll((all) =>
        all.map((row) => ({
          text: row.textContent,
          picture: row.querySelector('[data-picture]')?.textContent ?? null,
        })),
      );
      const about = found
        .map(({ text, picture }) => ({ text: text.slice(picture?.length ?? 0), picture }))
        .filter(({ text }) => names.some((name) => text.startsWith(name)));
      expect(about.length).toBeGreaterThan(0);
      expect(about.filter(({ picture }) => picture === null).map(({ text }) => text)).toEqual([]);
    }
  });

  test(`who is found by Ctrl+K from ${path} has their picture`, async ({ page }) => {
    await signIn(page, reader);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('lena.brandt');
    const found = page.getByRole('option', { name: /^(LB )?Lena Brandt/ });
    await expect(found.first()).toBeVisible();
    await expect(found.filter({ hasNot: page.locator('[data-picture]') })).toHaveCount(0);
  });
}
