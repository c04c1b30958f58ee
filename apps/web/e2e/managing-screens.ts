import { expect } from './roster.ts';
import { actOnTicked, ana, grid, operator, rowMenu, tickTwo, type Screen } from './screen-states.ts';

/** Screens of managing and removing people. */
export const managingScreens: Screen[] = [
  {
    name: 'users-remove',
    route: 'users',
    as: ana,
    path: '/users?search=dev.patel@harbor.example+chloe.martin@harbor.example+ben.ortiz@harbor.example',
    prepare: async (page) => {
      await tickTwo(page);
      await actOnTicked(page, 'remove');
      await expect(
        page
          .getByRole('dialog')
          .getByRole('combobox')
          .or(page.getByRole('dialog').getByRole('textbox'))
          .first(),
      ).toBeVisible();
    },
  },
  {
    name: 'users-roles',
    route: 'users',
    as: ana,
    path: '/users?status=active',
    prepare: async (page) => {
      await tickTwo(page);
      await actOnTicked(page, 'roles');
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'users-country',
    route: 'users',
    as: ana,
    path: '/users?status=active',
    prepare: async (page) => {
      await tickTwo(page);
      await actOnTicked(page, 'country');
      await page.getByRole('dialog').getByRole('combobox').click();
      await page.getByRole('option').nth(20).click();
      await expect(page.getByRole('dialog').getByRole('status')).toBeVisible();
    },
  },
  {
    name: 'users-views',
    route: 'users',
    as: ana,
    path: '/users',
    prepare: async (page) => {
      await grid(page);
      await page.getByRole('main').locator('[aria-haspopup="menu"]:not([data-menu])').nth(1).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'users-export',
    route: 'users',
    as: ana,
    path: '/users?status=locked',
    prepare: async (page) => {
      await grid(page);
      await page.getByRole('main').locator('[aria-haspopup="menu"]').first().click();
      await page.getByRole('menuitem').first().click();
      await expect(page.getByRole('dialog').getByRole('radio').first()).toBeVisible();
    },
  },
  { name: 'groups', route: 'groups', as: ana, path: '/groups' },
  {
    name: 'group',
    route: 'group',
    as: ana,
    path: '/groups',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Bridges' }).click();
      await expect(page.getByRole('main').getByRole('checkbox').first()).toBeVisible();
    },
  },
  {
    name: 'group-products',
    route: 'groups',
    as: ana,
    path: '/groups?search=survey',
    prepare: async (page) => {
      await rowMenu(page);
      await page.getByRole('menuitem').locator('.tabler-icon-pencil').click();
      await expect(page.getByRole('dialog').locator('[name="name"]')).toBeVisible();
    },
  },
  { name: 'roles', route: 'roles', as: ana, path: '/roles' },
  {
    name: 'requests-answer',
    route: 'requests',
    as: ana,
    path: '/requests',
    prepare: async (page) => {
      await rowMenu(page);
      await page.getByRole('menuitem').last().click();
      await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    },
  },
  { name: 'contacts', route: 'contacts', as: ana, path: '/fulfillment-contacts' },
  {
    name: 'contacts-menu',
    route: 'contacts',
    as: ana,
    path: '/fulfillment-contacts',
    prepare: async (page) => {
      await rowMenu(page);
    },
  },
  { name: 'removed-users', route: 'removedUsers', as: ana, path: '/removed-users' },
  {
    name: 'audit-log',
    route: 'audit',
    as: ana,
    path: '/audit-log',
    prepare: async (page) => {
      await expect(
        page.getByRole('main').locator('[data-menu], li [aria-haspopup="menu"]').first(),
      ).toBeVisible();
    },
  },
  {
    name: 'audit-event',
    route: 'audit',
    as: ana,
    path: '/audit-log',
    prepare: async (page) => {
      await rowMenu(page);
      await page.getByRole('menuitem').first().click();
      // On a phone, where nothing stands beside the list, it leads to all about the same person.
      await expect(page).toHaveURL(/[?&]/);
      await expect(page.getByRole('menu')).toHaveCount(0);
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    },
  },
  {
    name: 'audit-of-user',
    route: 'auditOf',
    as: ana,
    path: '/audit-log?subjectId=01890000-0000-7000-8000-000000000000',
  },
  {
    name: 'audit-of-events',
    route: 'auditWith',
    as: ana,
    path: '/audit-log?event=users.removed,users.left&from=2026-01-01',
  },
  {
    name: 'invitations-in-state',
    route: 'invitationsIn',
    as: ana,
    path: '/invitations?state=failed',
  },
  { name: 'support', route: 'support', as: operator, path: '/service-requests' },
  {
    name: 'service-request',
    route: 'serviceRequest',
    as: operator,
    path: '/service-requests',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'License of a user who left' }).click();
      await expect(page.getByRole('textbox')).toBeVisible();
    },
  },
  { name: 'new-service-request', route: 'newServiceRequest', as: ana, path: '/service-requests/new' },
  {
    name: 'new-service-request-about',
    route: 'newServiceRequestAbout',
    as: ana,
    path: '/service-requests/new?category=noAdministrator&subject=Harbor',
  },
  { name: 'ask-support', route: 'askSupport', as: null, path: '/support' },
];
