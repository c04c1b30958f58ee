import { expect } from './roster.ts';
import { actOnTicked, ana, grid, member, operator, rowMenu, tickTwo, type Screen } from './screen-states.ts';

/** Screens of managing and removing people, and those of the operator. */
export const managingScreens: Screen[] = [
  {
    name: 'users-remove',
    route: 'users',
    as: ana,
    path: '/users?search=dev.patel@harbor.example+chloe.martin@harbor.example+ben.ortiz@harbor.example',
    prepare: async (page) => {
      await tickTwo(page);
      await actOnTicked(page, 2);
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
      await actOnTicked(page, 3);
      await expect(page.getByRole('dialog').getByRole('checkbox').first()).toBeVisible();
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
      await page.getByRole('main').locator('.tabler-icon-user-plus').first().click();
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
    },
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
      await page.getByRole('main').locator('.tabler-icon-plus').first().click();
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
  { name: 'downloads-nothing', route: 'downloads', as: member, path: '/downloads?search=nothing' },
  { name: 'operator-downloads', route: 'operatorDownloads', as: operator, path: '/operator/downloads' },
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
      await page.locator('.tabler-icon-plus').click();
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
      await page.getByRole('menuitem').last().click();
      await expect(page.getByRole('dialog').locator('[name="features"]')).toBeVisible();
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
