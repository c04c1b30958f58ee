import { expect } from './roster.ts';
import { managingScreens } from './managing-screens.ts';
import {
  actOnTicked,
  ana,
  fillNewcomer,
  grid,
  member,
  operator,
  openLockDialog,
  openPalette,
  beSignedOutElsewhere,
  openProof,
  openResetLink,
  openVerificationLink,
  pasteInto,
  rowMenu,
  saveAfterTheEnd,
  tickTwo,
  unaffiliated,
  type Screen,
} from './screen-states.ts';

/** Every screen in the states a person meets it in. A route that no screen names fails the tests. */
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
  { name: 'register', route: 'register', as: null, path: '/register' },
  { name: 'reset-password', route: 'resetPassword', as: null, path: '/reset-password' },
  { name: 'new-password', route: 'newPassword', as: null, path: '/sign-in', prepare: openResetLink },
  { name: 'invitation-unknown', route: 'invitation', as: null, path: '/invitation#nothing' },
  { name: 'verify-email', route: 'verifyEmail', as: null, path: '/sign-in', prepare: openVerificationLink },
  { name: 'verify-email-unknown', route: 'verifyEmail', as: null, path: '/verify-email#nothing' },
  { name: 'not-my-organization', route: 'notMyOrganization', as: null, path: '/not-my-organization#nothing' },
  { name: 'confirm-email', route: 'confirmEmail', as: null, path: '/confirm-email#nothing' },
  { name: 'undo-email-change', route: 'undoEmailChange', as: null, path: '/undo-email-change#nothing' },
  { name: 'help', route: 'help', as: null, path: '/help?search=ultimate' },
  { name: 'help-article', route: 'helpArticle', as: null, path: '/help/add-to-account' },
  { name: 'help-refusal', route: 'helpRefusal', as: null, path: '/help/refusals/users.inOtherAccount' },
  {
    name: 'home',
    route: 'home',
    as: ana,
    path: '/',
    prepare: async (page) => {
      await expect(
        page.getByRole('group', { name: /^Bar chart|^Balkendiagramm|^Gráfico/ }).first(),
      ).toBeVisible();
      await expect(page.locator('#latest')).toBeVisible();
    },
  },
  {
    name: 'home-data',
    route: 'home',
    as: ana,
    path: '/',
    prepare: async (page) => {
      await page.getByRole('main').locator('button[aria-expanded="false"]').first().click();
      await expect(page.getByRole('table').first()).toBeVisible();
    },
  },
  { name: 'home-operator', route: 'home', as: operator, path: '/' },
  { name: 'home-member', route: 'home', as: member, path: '/' },
  { name: 'user-management', route: 'userManagement', as: ana, path: '/user-management' },
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
      await actOnTicked(page, 0);
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
    name: 'user-edit',
    route: 'user',
    as: ana,
    path: '/users?search=dev.patel',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Dev Patel' }).click();
      await page.locator('.tabler-icon-pencil').click();
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
  ...managingScreens,
  { name: 'approvals', route: 'approvals', as: ana, path: '/approvals', prepare: tickTwo },
  {
    name: 'approvals-peek',
    route: 'approvals',
    as: ana,
    path: '/approvals',
    prepare: async (page) => {
      await grid(page);
      const peek = page.locator('[data-peek]').last();
      // A phone shows all of it in the card.
      if ((await peek.count()) === 0) return;
      await peek.click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    },
  },
  { name: 'approvals-menu', route: 'approvals', as: ana, path: '/approvals', prepare: rowMenu },
  { name: 'approvals-decided', route: 'approvals', as: ana, path: '/approvals?state=decided' },
  {
    name: 'approvals-filters',
    route: 'approvals',
    as: ana,
    path: '/approvals?attention=true',
    prepare: async (page) => {
      await page.locator('[data-filters]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'approvals-approve',
    route: 'approvals',
    as: ana,
    path: '/approvals',
    prepare: async (page) => {
      await tickTwo(page);
      await actOnTicked(page, 0);
      await expect(page.getByRole('dialog').getByRole('button').last()).toBeVisible();
    },
  },
  { name: 'invitations', route: 'invitations', as: ana, path: '/invitations?state=failed' },
  { name: 'invitations-selected', route: 'invitations', as: ana, path: '/invitations', prepare: tickTwo },
  { name: 'requests', route: 'requests', as: ana, path: '/requests' },
  { name: 'settings', route: 'settings', as: ana, path: '/settings' },
  {
    name: 'settings-leave',
    route: 'settings',
    as: ana,
    path: '/settings',
    prepare: async (page) => {
      await page.locator('[name="name"]').fill('Half of it');
      await page.getByRole('banner').getByRole('link').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  { name: 'profile', route: 'profile', as: member, path: '/profile' },
  { name: 'own-account', route: 'ownAccount', as: ana, path: '/profile/account' },
  { name: 'palette', route: 'profile', as: ana, path: '/profile', prepare: openPalette },
  { name: 'palette-member', route: 'profile', as: member, path: '/profile', prepare: openPalette },
  { name: 'proof', route: 'settings', as: ana, path: '/settings', prepare: openProof },
  { name: 'sign-in-again', route: 'ownAccount', as: ana, path: '/profile/account', prepare: saveAfterTheEnd },
  { name: 'other-identity', route: 'profile', as: ana, path: '/profile', prepare: beSignedOutElsewhere },
  { name: 'profile-unaffiliated', route: 'profile', as: unaffiliated, path: '/profile' },
  { name: 'not-allowed', route: 'users', as: member, path: '/users' },
  { name: 'not-found', route: '*', as: ana, path: '/nothing-here' },
];
