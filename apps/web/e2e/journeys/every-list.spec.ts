import type { Page } from '@playwright/test';
import { headers, rowsOf } from '../list.ts';
import { undelivered } from '../refused-dry-run.ts';
import { expect, signIn, speak, test } from '../roster.ts';

// B1: what the list of users promises about its width holds for each list of the portal.

test.use({ viewport: { width: 1024, height: 800 } });

/** The first column names what the row is: narrower than this it is no name. */
const readable = 120;

const lists: Record<string, string[]> = {
  'ana.weber@harbor.example': [
    '/users',
    '/approvals',
    '/invitations',
    '/removed-users',
    '/fulfillment-contacts',
    '/requests',
    '/service-requests',
    '/groups',
    '/groups/:Bridges',
    '/entitlements',
    '/entitlements/:Structural Suite',
    '/waiting-list',
    '/exceptions',
    '/usage',
    '/downloads',
    '/audit-log',
  ],
  'operator@roster.example': [
    '/service-requests',
    '/operator',
    '/operator/products',
    '/operator/downloads',
    '/operator/users?search=martin',
    '/operator/mails',
    '/operator/audit',
  ],
};

/** What does not fit, in words. */
const cutOf = (page: Page) =>
  page.evaluate((least) => {
    const isCut = (one: Element) =>
      one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    const isShown = (one: Element) => !one.matches('.visually-hidden, [data-edge]');
    const labels = [...document.querySelectorAll('th span, tbody [data-act], main h1, [role="tab"]')];
    const firsts = [...document.querySelectorAll('tbody td:nth-child(1 of :not([data-tick-cell]))')];
    const tooShort = firsts.filter(
      (one) => one.clientWidth < least && [one, ...one.querySelectorAll('*')].some(isCut),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    const outside = [
      ...document.querySelectorAll('main :is(a, button, input, th):not(td:not(:last-child) a)'),
    ].filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && isShown(one) && (left < 0 || right > clientWidth + 1);
    });
    return [
      ...labels.filter((one) => isShown(one) && isCut(one)).map((one) => `cut: ${one.textContent}`),
      ...outside.map((one) => `outside: ${one.textContent}`),
      ...(scrollWidth > clientWidth ? ['the page scrolls sideways'] : []),
      ...tooShort.map((one) => `${one.textContent} in ${one.clientWidth} pixels`),
    ];
  }, readable);

/** Goes there as a link of the portal does: to load all of it again for each list would take twice as long. */
async function openList(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    document.querySelector('[role="grid"]')?.setAttribute('data-before', '');
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  await expect(page.locator('[role="grid"]:not([data-before])')).toHaveAttribute('aria-busy', 'false');
}

for (const [person, paths] of Object.entries(lists))
  test(`at 1024 pixels nothing of a list is cut or out of sight in any language: ${person}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await undelivered(page);
    await signIn(page, person);
    const found: string[] = [];
    // None leaves where the words are longer; more of them come with what other tests do, such as a closed account.
    const columns = new Map<string, number>();
    for (const language of ['en', 'de', 'es']) {
      await speak(page, language);
      await page.goto('/help');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const path of paths) {
        // The list before leads to what has a name.
        const [, name] = path.split('/:');
        const link = rowsOf(page)
          .getByRole('link', { name: name ?? '' })
          .first();
        const address = name === undefined ? path : await link.getAttribute('href');
        await openList(page, address ?? '');
        await expect(rowsOf(page).first()).toBeVisible();
        found.push(...(await cutOf(page)).map((one) => `${path} in ${language}: ${one}`));
        const shown = (await headers(page)).length;
        columns.set(path, columns.get(path) ?? shown);
        if (shown < (columns.get(path) ?? 0)) found.push(`${path} in ${language}: ${shown} columns`);
      }
    }
    expect(found).toEqual([]);
  });
