import { expect } from './roster.ts';
import { licensingScreens } from './licensing-screens.ts';
import { managingScreens } from './managing-screens.ts';
import { operatorScreens } from './operator-screens.ts';
import {
  actOnTicked,
  ana,
  grid,
  member,
  operator,
  openPalette,
  beSignedOutElsewhere,
  openProof,
  openResetLink,
  openVerificationLink,
  rowMenu,
  saveAfterTheEnd,
  tickTwo,
  unaffiliated,
  type Screen,
} from './screen-states.ts';
import { deviceScreens } from './device-screens.ts';
import { userScreens } from './user-screens.ts';

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
  ...userScreens,
  ...managingScreens,
  ...licensingScreens,
  ...operatorScreens,
  ...deviceScreens,
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
      await actOnTicked(page, 'approveWith');
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
