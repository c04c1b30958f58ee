import { expect, type Page } from '@playwright/test';
import { linkIn, mailsTo, portal } from './roster.ts';
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
const operator = 'operator@roster.example';
const unaffiliated = 'elin.strand@mail.example';

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

/** Pastes as a person does, into the field that has the focus. */
export const pasteInto = async (page: Page, text: string) => {
  const field = page.getByRole('dialog').locator('[name="email"]');
  await field.waitFor();
  await field.evaluate((element, value) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', value);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};

const fillNewcomer = async (page: Page, email: string) => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('[name="email"]').fill(email);
  await dialog.locator('[name="firstName"]').fill('Nora');
  await dialog.locator('[name="lastName"]').fill('Lund');
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog.getByRole('alert')).toBeVisible();
};

let resetLink: Promise<string> | null = null;
/** One link for all pictures: looking uses nothing up. */
const givenResetLink = () => (resetLink ??= askForReset('dev.patel@harbor.example'));

async function askForReset(email: string): Promise<string> {
  const resets = async () => (await mailsTo(email)).filter(({ text }) => text.includes('/new-password#'));
  const before = (await resets()).length;
  await fetch(`${portal()}/api/v1/password-reset-requests`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: portal() },
    body: JSON.stringify({ email }),
  });
  await expect.poll(async () => (await resets()).length).toBe(before + 1);
  return linkIn((await resets())[0], '/new-password');
}
const openResetLink = async (page: Page) => {
  await page.goto(await givenResetLink());
  await expect(page.locator('input[autocomplete="new-password"]')).toBeVisible();
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
  { name: 'register', route: 'register', as: null, path: '/register' },
  { name: 'reset-password', route: 'resetPassword', as: null, path: '/reset-password' },
  { name: 'new-password', route: 'newPassword', as: null, path: '/sign-in', prepare: openResetLink },
  { name: 'invitation-unknown', route: 'invitation', as: null, path: '/invitation#nothing' },
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
      await page.locator('button[aria-expanded="false"]').last().click();
      await expect(page.locator('.recharts-surface').first()).toBeVisible();
    },
  },
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
    name: 'users-remove',
    route: 'users',
    as: ana,
    path: '/users?search=dev.patel@harbor.example+chloe.martin@harbor.example+ben.ortiz@harbor.example',
    prepare: async (page) => {
      await tickTwo(page);
      await page.getByRole('toolbar').getByRole('button').nth(2).click();
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
      await page.getByRole('toolbar').getByRole('button').nth(3).click();
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
      await page.getByRole('main').locator('[aria-haspopup="menu"]').nth(1).click();
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
  { name: 'contacts', route: 'contacts', as: ana, path: '/fulfillment-contacts' },
  { name: 'removed-users', route: 'removedUsers', as: ana, path: '/removed-users' },
  {
    name: 'audit-log',
    route: 'audit',
    as: ana,
    path: '/audit-log',
    prepare: async (page) => {
      await page.getByRole('main').locator('button[aria-expanded="false"]').first().click();
    },
  },
  {
    name: 'audit-of-user',
    route: 'auditOf',
    as: ana,
    path: '/audit-log?subjectId=01890000-0000-7000-8000-000000000000',
  },
  { name: 'support', route: 'support', as: operator, path: '/service-requests' },
  {
    name: 'service-request',
    route: 'serviceRequest',
    as: operator,
    path: '/service-requests',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'License of somebody who left' }).click();
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
    name: 'operator-users',
    route: 'operatorUsers',
    as: operator,
    path: '/operator/users',
    prepare: async (page) => {
      await page.getByRole('searchbox').fill('martin');
      await expect(page.getByRole('group', { name: 'Chloé Martin' })).toBeVisible();
    },
  },
  { name: 'operator-mails', route: 'operatorMails', as: operator, path: '/operator/mails' },
  {
    name: 'approvals',
    route: 'approvals',
    as: ana,
    path: '/approvals',
    prepare: async (page) => {
      await page.getByRole('listitem').getByRole('checkbox').first().check();
    },
  },
  {
    name: 'approvals-approve',
    route: 'approvals',
    as: ana,
    path: '/approvals',
    prepare: async (page) => {
      await page.getByRole('listitem').getByRole('checkbox').first().check();
      await page.getByRole('toolbar').getByRole('button').first().click();
      await expect(page.getByRole('dialog').getByRole('button').last()).toBeVisible();
    },
  },
  { name: 'invitations', route: 'invitations', as: ana, path: '/invitations' },
  { name: 'requests', route: 'requests', as: ana, path: '/requests' },
  { name: 'settings', route: 'settings', as: ana, path: '/settings' },
  { name: 'profile', route: 'profile', as: member, path: '/profile' },
  { name: 'own-account', route: 'ownAccount', as: ana, path: '/profile/account' },
  { name: 'profile-unaffiliated', route: 'profile', as: unaffiliated, path: '/profile' },
  { name: 'not-allowed', route: 'users', as: member, path: '/users' },
  { name: 'not-found', route: '*', as: ana, path: '/nothing-here' },
];
