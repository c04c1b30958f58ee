import { expect } from './roster.ts';
import { operator, rowMenu, type Screen } from './screen-states.ts';

/** Screens of the operator's console. */
export const operatorScreens: Screen[] = [
  { name: 'operator-downloads', route: 'operatorDownloads', as: operator, path: '/operator/downloads' },
  { name: 'operator', route: 'operator', as: operator, path: '/operator' },
  {
    name: 'operator-account',
    route: 'operatorAccount',
    as: operator,
    path: '/operator',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Harbor Bridge Engineering' }).click();
      await expect(page.getByText('harbor.example', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'operator-entitlement',
    route: 'operatorAccount',
    as: operator,
    path: '/operator',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Harbor Bridge Engineering' }).click();
      // The page before has such a button, too.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Harbor Bridge Engineering/);
      await page.locator(':is(a, button):has(.tabler-icon-plus)').click();
      await expect(page.getByRole('dialog').locator('[name="seats"]')).toBeVisible();
    },
  },
  { name: 'operator-products', route: 'operatorProducts', as: operator, path: '/operator/products' },
  {
    name: 'operator-product-edit',
    route: 'operatorProducts',
    as: operator,
    path: '/operator/products',
    prepare: async (page) => {
      await rowMenu(page);
      // The last one ends the product.
      await page.getByRole('menuitem').nth(-2).click();
      await expect(page.getByRole('dialog').locator('[name="features"]')).toBeVisible();
    },
  },
  {
    name: 'operator-product-end',
    route: 'operatorProducts',
    as: operator,
    path: '/operator/products',
    prepare: async (page) => {
      await rowMenu(page);
      await page.getByRole('menuitem').last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'operator-keys', route: 'operatorKeys', as: operator, path: '/operator/keys' },
  {
    name: 'operator-keys-rotate',
    route: 'operatorKeys',
    as: operator,
    path: '/operator/keys',
    prepare: async (page) => {
      // Whether or not they were rotated today: that would leave nothing to confirm.
      await page.route('**/api/v1/operator/keys', async (route) => {
        const reply = await route.fetch();
        const body = (await reply.json()) as object;
        await route.fulfill({ response: reply, json: { ...body, refusal: null } });
      });
      await page.reload();
      await page.getByRole('main').locator('button:not([aria-label])').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'operator-users',
    route: 'operatorUsers',
    as: operator,
    path: '/operator/users',
    prepare: async (page) => {
      await page.getByRole('searchbox').fill('martin');
      await expect(page.getByRole('main').getByText('Chloé Martin')).toBeVisible();
    },
  },
  { name: 'operator-mails', route: 'operatorMails', as: operator, path: '/operator/mails' },
  { name: 'platform-log', route: 'platformLog', as: operator, path: '/operator/audit' },
  {
    name: 'operator-mails-filters',
    route: 'operatorMails',
    as: operator,
    path: '/operator/mails?from=2026-01-01',
    prepare: async (page) => {
      await page.getByRole('group').locator('[aria-haspopup="dialog"]').first().click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    },
  },
];
