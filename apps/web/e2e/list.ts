import { expect, type Locator, type Page } from '@playwright/test';

// Every list of the portal is used in the same way.

/** The rows, without the header. */
export const rowsOf = (page: Page): Locator => page.locator('tbody tr[data-id]');
export const boxes = (page: Page): Locator => page.locator('[data-tick]');

/** Waits until the rows belong to what is asked for. */
export const settled = async (page: Page): Promise<void> => {
  await expect(page.getByRole('grid')).toHaveAttribute('aria-busy', 'false');
};

export async function addFilter(page: Page, filter: string, option: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const menu = page.getByRole('dialog');
  await menu.getByRole('button', { name: filter, exact: true }).click();
  // Some options say how many they are.
  const label = menu.locator('label').filter({ hasText: new RegExp(`^${option}[\\d,]*$`) });
  await label.locator('input').check();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
}

/** Top and height of what is on the page, in pixels. */
export async function placeOf(element: Locator): Promise<{ y: number; height: number; width: number }> {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on the page');
  return { y: box.y, height: box.height, width: box.width };
}

export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth += 1) await page.keyboard.press(key);
}

/** The labels of the columns, in their order. */
export const headers = (page: Page): Promise<(string | null)[]> =>
  page
    .getByRole('columnheader')
    .evaluateAll((cells) => cells.map((cell) => cell.textContent).filter(Boolean));

/** The names and buttons of the list that lie beneath the tooltip. */
export const coveredByTip = async (page: Page): Promise<(string | null)[]> =>
  rowsOf(page)
    .locator('a, button')
    .evaluateAll(
      (links, at) =>
        links
          .filter((link) => {
            const { left, right, top, bottom } = link.getBoundingClientRect();
            return at && left < at.x + at.width && right > at.x && top < at.y + at.height && bottom > at.y;
          })
          .map(({ textContent }) => textContent),
      await page.getByRole('tooltip').boundingBox(),
    );
