import { expect, type Page } from '@playwright/test';
import type { paths } from '../src/paths.ts';

/** Every screen in the states a person meets it in. A route that no screen names fails the tests. */
export type Screen = {
  name: string;
  route: keyof typeof paths | '*';
  /** Whose screen it is; null: nobody is signed in. */
  as: string | null;
  path: string;
  /** Brings it into the state that the name says. */
  prepare?: (page: Page) => Promise<void>;
};

const ana = 'ana.weber@harbor.example';
const member = 'chloe.martin@harbor.example';

const grid = async (page: Page) => {
  await expect(page.locator('[data-tick], li input[type="checkbox"]').first()).toBeVisible();
};
const tickTwo = async (page: Page) => {
  await grid(page);
  const boxes = page.locator('[data-tick], li input[type="checkbox"]');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
};
const openLockDialog = async (page: Page) => {
  await tickTwo(page);
  await page.getByRole('toolbar').getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
};

export const screens: Screen[] = [
  { name: 'sign-in', route: 'signIn', as: null, path: '/sign-in' },
  {
    name: 'sign-in-locked',
    route: 'signIn',
    as: null,
    path: '/sign-in',
    prepare: async (page) => {
      await page.locator('#email').fill('lena.brandt@harbor.example');
      await page.locator('#password').fill('roster demo password');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  { name: 'home', route: 'home', as: ana, path: '/' },
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
    name: 'users-row-menu',
    route: 'users',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await grid(page);
      await page.locator('[aria-haspopup="menu"]').nth(2).click();
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
      await page.getByRole('main').getByRole('button', { name: /^1 / }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
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
  { name: 'approvals', route: 'approvals', as: ana, path: '/approvals' },
  { name: 'profile', route: 'profile', as: ana, path: '/profile' },
  { name: 'not-allowed', route: 'users', as: member, path: '/users' },
  { name: 'not-found', route: '*', as: ana, path: '/nothing-here' },
];
