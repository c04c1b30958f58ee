import type { Page } from '@playwright/test';

/**
 * Names of buttons, switches and tabs that do not fit where they stand, and what is chosen in a select. What ends in an
 * ellipsis is cut on purpose.
 */
export const cutNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    const chosenIsCut = (select: HTMLSelectElement) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select);
      if (pen) pen.font = font;
      const needed = pen?.measureText(select.selectedOptions[0]?.text ?? '').width ?? 0;
      return needed > select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd) + 1;
    };
    const selects = [...document.querySelectorAll('select')].filter(({ clientWidth }) => clientWidth > 0);
    const isEllipsis = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis';
    const named = document.querySelectorAll<HTMLElement>(
      '.mantine-Button-label, .mantine-SegmentedControl-root, .mantine-Tabs-tabLabel',
    );
    const cut = [...named]
      .filter((one) => getComputedStyle(one).clipPath === 'none' && one.clientWidth > 0)
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .filter((one) => ![one, ...one.querySelectorAll('*')].some(isEllipsis))
      .map((one) => one.innerText);
    return [...cut, ...selects.filter(chosenIsCut).map((one) => one.selectedOptions[0]?.text ?? '')];
  });

/** Values that say once more what they are called, as “Last day: Last day: 31 Dec”. */
export const repeatedLabels = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('dt')].flatMap((label) => {
      const value = label.nextElementSibling;
      return value instanceof HTMLElement && value.innerText.startsWith(`${label.innerText}:`)
        ? [value.innerText]
        : [];
    }),
  );

/** Lines of cards, which have no headings, that begin with a date or a number and so do not say of what. */
export const bareLines = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-line]')]
      .map(({ innerText }) => innerText)
      .filter((text) => !/\p{L}/u.test(text.split(' · ')[0] ?? '')),
  );
