import { expect } from './roster.ts';
import { actOnTicked, ana, grid, member, rowMenu, tickTwo, type Screen } from './screen-states.ts';

/** Screens of entitlements, licenses, exceptions, usage and downloads. */
export const licensingScreens: Screen[] = [
  { name: 'entitlements', route: 'entitlements', as: ana, path: '/entitlements' },
  {
    name: 'entitlement',
    route: 'entitlement',
    as: ana,
    path: '/entitlements',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Structural Suite' }).click();
      await tickTwo(page);
    },
  },
  {
    name: 'entitlement-not-used',
    route: 'entitlementWith',
    as: ana,
    path: '/entitlements',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Structural Suite' }).click();
      await page.waitForURL(/entitlements\/./);
      await page.goto(`${page.url().split('?')[0]}?used=notInLast90Days`);
      await grid(page);
    },
  },
  {
    name: 'entitlement-assign',
    route: 'entitlement',
    as: ana,
    path: '/entitlements',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Structural Suite' }).click();
      await page.getByRole('main').locator('button:has(.tabler-icon-user-plus)').first().click();
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
    },
  },
  {
    name: 'entitlement-reassign',
    route: 'entitlement',
    as: ana,
    path: '/entitlements',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Structural Suite' }).click();
      await tickTwo(page);
      await actOnTicked(page, 'reassign');
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  { name: 'waiting-list', route: 'waitingList', as: ana, path: '/waiting-list' },
  {
    name: 'waiting-list-nothing',
    route: 'waitingList',
    as: ana,
    path: '/waiting-list?search=zzzzzz',
  },
  { name: 'exceptions', route: 'exceptions', as: ana, path: '/exceptions', prepare: grid },
  {
    name: 'exceptions-nothing',
    route: 'exceptions',
    as: ana,
    path: '/exceptions?search=zzzzzz',
  },
  {
    name: 'exceptions-new',
    route: 'exceptions',
    as: ana,
    path: '/exceptions',
    prepare: async (page) => {
      await page.getByRole('main').locator(':is(a, button):has(.tabler-icon-plus)').first().click();
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
    },
  },
  {
    name: 'exception-change',
    route: 'exceptions',
    as: ana,
    path: '/exceptions',
    prepare: async (page) => {
      await rowMenu(page);
      await page.getByRole('menuitem').locator('.tabler-icon-pencil').click();
      await expect(page.getByRole('dialog').locator('[name="reason"]')).toBeVisible();
    },
  },
  { name: 'usage', route: 'usage', as: ana, path: '/usage' },
  {
    name: 'usage-data',
    route: 'usage',
    as: ana,
    path: '/usage',
    prepare: async (page) => {
      await page
        .getByRole('main')
        .locator('button[aria-expanded="false"]:not([aria-haspopup])')
        .first()
        .click();
      await expect(page.getByRole('table').nth(1)).toBeVisible();
    },
  },
  { name: 'usage-quarter', route: 'usageWith', as: ana, path: '/usage?period=last90Days' },
  { name: 'usage-nothing', route: 'usage', as: ana, path: '/usage?search=nobody+at+all' },
  { name: 'downloads', route: 'downloads', as: member, path: '/downloads' },
  { name: 'downloads-administrator', route: 'downloads', as: ana, path: '/downloads' },
  { name: 'downloads-nothing', route: 'downloads', as: member, path: '/downloads?search=nobody+has+this' },
];
