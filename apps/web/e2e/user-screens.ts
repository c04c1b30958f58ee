import { expect } from './roster.ts';
import {
  actOnTicked,
  ana,
  fillNewcomer,
  grid,
  openLockDialog,
  pasteInto,
  tickTwo,
  type Screen,
} from './screen-states.ts';

/** Screens of adding people, of the list of users, and of one user. */
export const userScreens: Screen[] = [
  {
    name: 'add-users',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: async (page) => {
      await page.getByRole('dialog').locator('button[aria-expanded="false"]').last().click();
      await expect(page.getByRole('dialog').getByRole('checkbox')).toBeVisible();
    },
  },
  {
    name: 'add-users-exists',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: (page) => fillNewcomer(page, 'ivo.kask@mail.example'),
  },
  {
    name: 'add-users-already-member',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: (page) => fillNewcomer(page, 'dev.patel@harbor.example'),
  },
  {
    name: 'add-users-many',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: async (page) => {
      await pasteInto(page, 'nora.lund@example.org\nchloe.martin@harbor.example\nx7@example.org');
      await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(3);
    },
  },
  {
    name: 'add-users-many-rest',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: async (page) => {
      const many = Array.from({ length: 60 }, (_, nth) => `x${nth}@example.org`);
      await pasteInto(page, [...many, 'nora@', 'x1@example.org'].join('; '));
      await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(50);
      await expect(page.getByRole('dialog').getByRole('status').first()).toBeVisible();
    },
  },
  {
    name: 'dialog-discard',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: async (page) => {
      await page.getByRole('dialog').locator('[name="email"]').fill('half.typed@example.org');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(2);
    },
  },
  {
    name: 'users-pasted',
    route: 'usersWith',
    as: ana,
    path: '/users?search=dev.patel%40harbor.example%3B+nobody%40harbor.example%3B+nora%40',
    prepare: async (page) => {
      await expect(page.getByRole('main').getByRole('status').first()).toBeVisible();
    },
  },
  { name: 'users', route: 'users', as: ana, path: '/users', prepare: grid },
  { name: 'users-selected', route: 'users', as: ana, path: '/users', prepare: tickTwo },
  {
    name: 'users-lock-dialog',
    route: 'users',
    as: ana,
    path: '/users?status=active',
    prepare: openLockDialog,
  },
  {
    name: 'users-lock-refused',
    route: 'users',
    as: ana,
    path: '/users?status=active',
    prepare: async (page) => {
      await page.route('**/api/v1/users/lock', (route) =>
        route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          json: { type: 'about:blank', title: 'large', status: 409, code: 'users.selectionTooLarge' },
        }),
      );
      await tickTwo(page);
      await actOnTicked(page, 'lock');
      await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible();
    },
  },
  {
    name: 'users-row-menu',
    route: 'users',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await grid(page);
      await page.getByRole('main').locator('[data-menu], li [aria-haspopup="menu"]').first().click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'users-filters',
    route: 'users',
    as: ana,
    path: '/users?status=locked',
    prepare: async (page) => {
      await grid(page);
      await page.locator('[data-filters]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'users-filter-options',
    route: 'usersWith',
    as: ana,
    path: '/users?status=locked&country=DE%2CNL%2CFR&lastSignIn=never',
    prepare: async (page) => {
      await page.locator('[data-filters]').waitFor();
      await page.getByRole('group').locator('[aria-haspopup="dialog"]').nth(1).click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    },
  },
  {
    name: 'users-peek',
    route: 'users',
    as: ana,
    path: '/users?search=lena.brandt',
    prepare: async (page) => {
      await grid(page);
      await page.locator('[data-peek], li a').first().click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
  {
    name: 'users-columns',
    route: 'users',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await grid(page);
      const columns = page.getByRole('main').locator('button[aria-haspopup="dialog"]:not([data-filters])');
      // A phone shows cards, whose order is chosen with the filters.
      if ((await columns.count()) === 0) return;
      await columns.first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'users-all-selected',
    route: 'users',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await grid(page);
      await page.locator('thead input, li input[type="checkbox"]').first().check();
      await expect(page.getByRole('toolbar')).toBeVisible();
    },
  },
  { name: 'users-nobody', route: 'usersWith', as: ana, path: '/users?search=zzzzzz' },
  {
    name: 'user',
    route: 'user',
    as: ana,
    path: '/users?search=lena.brandt',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Lena Brandt' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
    },
  },
  {
    name: 'user-exceptions',
    route: 'user',
    as: ana,
    path: '/users?search=ben.ortiz',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Ben Ortiz' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await expect(page.getByText('Survey Field').first()).toBeVisible();
    },
  },
  {
    name: 'user-allow-or-deny',
    route: 'user',
    as: ana,
    path: '/users?search=chloe.martin',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Chloé Martin' }).click();
      // The list has such a button, too, and stays until the page has come.
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await page.getByRole('main').locator(':is(a, button):has(.tabler-icon-plus)').first().click();
      await page.getByRole('dialog').getByRole('combobox').click();
      await page.getByRole('option').first().click();
      await expect(page.getByRole('dialog').getByRole('status').last()).toBeVisible();
    },
  },
  {
    name: 'user-edit',
    route: 'user',
    as: ana,
    path: '/users?search=dev.patel',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Dev Patel' }).click();
      await page.locator('button:has(.tabler-icon-pencil)').click();
      await expect(page.getByRole('dialog').locator('[name="firstName"]')).toBeVisible();
    },
  },
  {
    name: 'user-change-email',
    route: 'user',
    as: ana,
    path: '/users?search=dev.patel',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Dev Patel' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      await page.goto(`${page.url().split('?')[0]}?edit=email`);
      await expect(page.getByRole('dialog').locator('[name="email"]')).toBeVisible();
    },
  },
  {
    name: 'add-users-many-failed',
    route: 'addUsers',
    as: ana,
    path: '/users?add=users',
    prepare: async (page) => {
      await pasteInto(page, 'x7@example.org; greta.lind@summit.example; ivo.kask@mail.example');
      const dialog = page.getByRole('dialog');
      await dialog.locator('button').last().click();
      await expect(dialog.getByRole('alert')).toHaveCount(2);
    },
  },
];
