import type { Page } from '@playwright/test';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { expect, signIn, test } from '../roster.ts';
import { undelivered } from '../refused-dry-run.ts';
import { actOnTicked, ana, grid, operator } from '../screen-states.ts';

// B5: "all that match" are another number when the server is asked than when they were ticked.

test.use({ viewport: { width: 1440, height: 900 } });

type Way = {
  path: string | ((page: Page) => Promise<string>);
  as?: string;
  /** The action on the ticked rows. */
  action: string;
  /** What is chosen before the server is asked. */
  choose?: (page: Page) => Promise<void>;
  given?: (page: Page) => Promise<unknown>;
};

const option = (field: string, name: string | RegExp) => async (page: Page) => {
  await page.getByRole('dialog').getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name }).first().click();
};

/** A way to every action that takes "all that match". */
const ways: Record<string, Way | Way[]> = {
  lockUsers: { path: '/users', action: 'lock' },
  unlockUsers: { path: '/users?status=locked', action: 'unlock' },
  removeUsers: { path: '/users', action: 'remove' },
  changeRoles: { path: '/users', action: 'roles' },
  changeGroups: [
    { path: '/users', action: 'groups' },
    { path: firstOf('groups'), action: 'takeOut' },
  ],
  signOutUsers: { path: '/users', action: 'signOut' },
  createExceptions: { path: '/users', action: 'exceptions', choose: option('Product', 'All products') },
  changeEntitlementCountry: {
    path: '/users',
    action: 'country',
    choose: option('Entitlement country', /^(France|Germany)/),
  },
  assignSeats: { path: '/users', action: 'licenses' },
  approveRequests: { path: '/approvals', action: 'approveWith' },
  rejectRequests: { path: '/approvals', action: 'reject' },
  grantUserRequests: { path: '/requests', action: 'grant' },
  declineUserRequests: { path: '/requests', action: 'decline' },
  allowToAskAgain: { path: '/approvals?state=decided', action: 'allowAgain', given: rejected },
  resendInvitations: { path: '/invitations', action: 'resend' },
  withdrawInvitations: { path: '/invitations', action: 'withdraw' },
  restoreUsers: { path: '/removed-users', action: 'restore' },
  returnSeats: { path: firstOf('entitlements'), action: 'return' },
  endExceptions: { path: '/exceptions', action: 'end' },
  endContacts: { path: '/fulfillment-contacts', action: 'end' },
  closeServiceRequests: { path: '/service-requests?state=all', action: 'close', as: operator },
  resendMails: {
    path: '/operator/mails',
    action: 'resend',
    as: operator,
    given: (page) => undelivered(page, 8),
  },
};

const takesAllThatMatch = endpoints.filter((endpoint) =>
  JSON.stringify(shapeOf(endpoint)).includes('expectedTotal'),
);

test('every action on all that match has its way here', () => {
  const names: string[] = takesAllThatMatch.map(({ name }) => name);
  expect(names.filter((name) => !(name in ways))).toEqual([]);
  expect(names.length).toBeGreaterThan(10);
});

for (const [name, given] of Object.entries(ways))
  for (const way of [given].flat())
    test(`${name}: where the list has grown, one goes on with the new number (${way.action}, ${typeof way.path === 'string' ? way.path : 'of one'})`, async ({
      page,
    }) => {
      const endpoint = endpoints.find((one) => one.name === name);
      await signIn(page, way.as ?? ana);
      const path = typeof way.path === 'string' ? way.path : await way.path(page);
      const total = await growing(page, endpoint?.path ?? '');
      await way.given?.(page);
      await page.goto(path);
      await tickAll(page);
      await actOnTicked(page, way.action);
      await way.choose?.(page);
      const goOn = page.getByRole('button', { name: 'Use the new number' });
      // Not the button of the new number, which may take its place between a look and a click.
      const confirm = page
        .getByRole('dialog')
        .getByRole('button', { name: /^(?!Cancel|Close|Use the new number)/ })
        .last();
      // The dry run says it, at times between the look at the button and the click; where there is none, the action itself.
      await expect(async () => {
        if (!(await goOn.isVisible())) await confirm.click({ timeout: 1000 });
        await expect(page.getByText(/^The list has changed: 4,711 entries match now/)).toBeVisible({
          timeout: 1000,
        });
      }).toPass({ timeout: 15_000 });
      await goOn.click();
      await expect(page.getByText(/^The list has changed/)).toHaveCount(0);
      if (await confirm.isVisible()) {
        await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeFocused();
        if (await confirm.isEnabled()) await confirm.click();
      }
      await expect.poll(() => total.asked).toContain(4711);
    });

test('the real server counts again, and the dialog goes on with what it counted', async ({ page }) => {
  await signIn(page, ana);
  await moreThanThereAre(page);
  await page.goto('/users?status=active');
  await tickAll(page);
  await actOnTicked(page, 'lock');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Use the new number' }).click();
  await expect(dialog.getByRole('button', { name: /^Confirm: lock \d+ users$/ })).toBeEnabled();
  await expect(dialog.getByText(/^The list has changed/)).toHaveCount(0);
});

/** Ticks all that match, of which there seem to be more than the page shows. */
async function tickAll(page: Page): Promise<void> {
  await grid(page);
  await page.getByLabel('Select all on this page').check();
  await page.getByRole('toolbar').locator('[aria-haspopup="menu"]').click();
  await page.locator('[role="menuitem"][data-offer]').click();
}

/** The lists say that more match than they show, and how many only where it is asked exactly. */
const moreThanThereAre = (page: Page) =>
  page.route(/\/api\/v1\/.*/, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    const json = (await answer.json().catch(() => null)) as { items?: unknown[]; total?: unknown } | null;
    if (typeof json?.total !== 'number' || json.items?.length === 0)
      return route.fulfill({ response: answer });
    const exact = !json.items || new URL(route.request().url()).searchParams.get('total') === 'exact';
    const total = exact ? json.total + 7 : { atLeast: 1000 };
    return route.fulfill({ response: answer, json: { ...json, total } });
  });

/** The server counts 4,711, and does nothing. Returns the numbers that it was asked with. */
async function growing(page: Page, path: string): Promise<{ asked: number[] }> {
  const asked: number[] = [];
  await moreThanThereAre(page);
  await page.route(
    (url) => new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname),
    async (route) => {
      const { expectedTotal } = route.request().postDataJSON() as { expectedTotal: number };
      asked.push(expectedTotal);
      const code = expectedTotal === 4711 ? 'users.selectionTooLarge' : 'users.selectionChanged';
      await route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        json: { type: 'about:blank', title: 'changed', status: 409, code, total: 4711 },
      });
    },
  );
  return { asked };
}

function firstOf(list: 'groups' | 'entitlements') {
  return async (page: Page) => {
    const answer = await page.request.get(`/api/v1/${list}?limit=100`);
    const { items } = (await answer.json()) as {
      items: { id: string; members?: number; seats?: { assigned: number } | null }[];
    };
    const found = items.find(({ members, seats }) => (members ?? seats?.assigned ?? 0) > 0);
    return `/${list}/${found?.id ?? ''}`;
  };
}

/** The options of a body, as far as their fields are known. */
function shapeOf(endpoint: (typeof endpoints)[number]): unknown {
  const { body } = endpoint as { body?: { options?: { shape?: object }[]; shape?: object } };
  return [body, ...(body?.options ?? [])].map((one) => Object.keys(one?.shape ?? {}));
}

/** Those who wait, as if they had been rejected. */
function rejected(page: Page): Promise<unknown> {
  return page.route('**/api/v1/approvals?*', async (route) => {
    const answer = await route.fetch({
      url: `${new URL('/api/v1/approvals?state=open', route.request().url())}`,
    });
    const json = (await answer.json()) as { items: object[] };
    await route.fulfill({
      response: answer,
      json: {
        ...json,
        items: json.items.map((item) => ({ ...item, state: 'rejected' })),
        total: json.items.length + 7,
      },
    });
  });
}
