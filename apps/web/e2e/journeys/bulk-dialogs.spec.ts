import type { Page } from '@playwright/test';
import { endpoints } from '@roster/contract/machinery/endpoints';
import { answersForEach } from '@roster/contract/machinery/on-many';
import { expectNothingConfirmed, refuseDryRun, tooLarge, undelivered } from '../refused-dry-run.ts';
import { expect, portal, signIn, test } from '../roster.ts';
import { actOnTicked, ana, operator, tickTwo } from '../screen-states.ts';

const ticked = <Path>(path: Path) => ({ as: ana, path });

const actOnFirst = (action: string) => async (page: Page) => {
  await page.locator('[data-tick]').first().check();
  await actOnTicked(page, action);
};

/** One with assigned licenses. */
async function firstEntitlement(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/entitlements?limit=100');
  const { items } = (await answer.json()) as { items: { id: string; seats: { assigned: number } | null }[] };
  return `/entitlements/${items.find(({ seats }) => seats && seats.assigned > 0)?.id ?? ''}`;
}

const byMenu = (action: string, path = '/users?status=active') => ({
  as: ana,
  path,
  open: async (page: Page) => {
    await tickTwo(page);
    await actOnTicked(page, action);
  },
});

/** The dialogs that count first what would happen, by the endpoint whose dry run they ask. */
const dialogs: Record<
  string,
  {
    as: string;
    path: string | ((page: Page) => Promise<string>);
    given?: (page: Page) => Promise<void>;
    open: (page: Page) => Promise<void>;
  }
> = {
  lockUsers: byMenu('lock'),
  unlockUsers: byMenu('unlock', '/users?status=locked'),
  removeUsers: byMenu('remove'),
  changeRoles: byMenu('roles'),
  changeGroups: byMenu('groups'),
  signOutUsers: byMenu('signOut'),
  approveRequests: { ...ticked('/approvals'), open: actOnFirst('approveWith') },
  rejectRequests: { ...ticked('/approvals'), open: actOnFirst('reject') },
  grantUserRequests: { ...ticked('/requests'), open: actOnFirst('grant') },
  declineUserRequests: { ...ticked('/requests'), open: actOnFirst('decline') },
  withdrawInvitations: { ...ticked('/invitations'), open: actOnFirst('withdraw') },
  restoreUsers: { ...ticked('/removed-users'), open: actOnFirst('restore') },
  endExceptions: { ...ticked('/exceptions'), open: actOnFirst('end') },
  returnSeats: { ...ticked(firstEntitlement), open: actOnFirst('return') },
  endContacts: { ...ticked('/fulfillment-contacts'), open: actOnFirst('end') },
  closeServiceRequests: {
    as: operator,
    path: '/service-requests?state=all',
    open: actOnFirst('close'),
  },
  resendMails: {
    as: operator,
    path: '/operator/mails',
    given: undelivered,
    open: actOnFirst('resend'),
  },
};

/** These act without a dialog: one summary says what became of each. */
const withoutDialog = ['allowToAskAgain', 'resendInvitations'];

const onMany = endpoints.filter(({ response }) => answersForEach(response));
/** Its dry run asks after a choice; tests of its own are below or with its feature. */
const afterAChoice = ['assignSeats', 'reassignSeats', 'createExceptions', 'changeEntitlementCountry'];
/** The toast that offers to take something back asks for no more. */
const others = ['undoChange'];

test('every action on many has its dialog here, or needs none', () => {
  const known = [...Object.keys(dialogs), ...withoutDialog, ...afterAChoice, ...others];
  expect(onMany.map(({ name }) => name as string).filter((name) => !known.includes(name))).toEqual([]);
});

for (const [name, { as, path, given, open }] of Object.entries(dialogs))
  test(`${name}: if the dry run is refused, the dialog says why, tells no consequence, and Confirm gives the reason (B5)`, async ({
    page,
  }) => {
    const endpoint = endpoints.find((one) => one.name === name);
    await signIn(page, as);
    const acts = await refuseDryRun(page, endpoint?.path ?? '');
    await given?.(page);
    await page.goto(typeof path === 'string' ? path : await path(page));
    await open(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('alert')).toContainText(tooLarge);
    // What locking or removing does to offline use, for one, nobody knows then.
    await expect(dialog).not.toContainText(/offline|not available|restore them/i);

    const confirm = dialog.getByRole('button').last();
    await expect(confirm).toBeDisabled();
    // As a person gets there: the dialog begins on Cancel.
    await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(confirm).toBeFocused();
    await expect(page.getByRole('tooltip')).toContainText(tooLarge);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeVisible();
    expect(acts).toEqual([]);
  });

test('createExceptions: if the dry run is refused, the dialog keeps what was chosen, says why, and confirms nothing (B5)', async ({
  page,
}) => {
  await signIn(page, ana);
  const acts = await refuseDryRun(page, '/users/exceptions');
  await page.goto('/users?status=active');
  await tickTwo(page);
  await actOnTicked(page, 'exceptions');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Product' }).click();
  await page.getByRole('option', { name: 'All products' }).click();
  await expectNothingConfirmed(dialog, acts);
  await expect(dialog.getByRole('combobox', { name: 'Product' })).toHaveValue('All products');
});

test('where the server is away for a moment, the dialog says so and asks again there', async ({ page }) => {
  await signIn(page, ana);
  await page.route('**/api/v1/users/lock', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  await page.goto('/users?status=active');
  await tickTwo(page);
  await actOnTicked(page, 'lock');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('is not available right now', { timeout: 20_000 });
  await page.unroute('**/api/v1/users/lock');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('button', { name: 'Confirm: lock 2 users' })).toBeEnabled();
});

test('of the only fulfillment contact a successor is asked for, and then all four users are removed (D2)', async ({
  page,
}) => {
  await signIn(page, 'greta.lind@summit.example');
  const headers = { origin: portal() };
  const add = async (firstName: string) => {
    const email = `${firstName.toLowerCase()}.gone@example.org`;
    const data = { email, firstName, lastName: 'Gone', country: 'DE', invite: false };
    const reply = await page.request.post('/api/v1/users', { data, headers });
    expect(reply.status()).toBe(201);
    return ((await reply.json()) as { id: string }).id;
  };
  const [first] = [await add('Ada'), await add('Bea'), await add('Cleo'), await add('Dora')];
  const before = await page.request.get('/api/v1/fulfillment-contacts');
  expect(((await before.json()) as { items: unknown[] }).items).toEqual([]);
  await page.request.post('/api/v1/fulfillment-contacts', { data: { userId: first }, headers });

  await page.goto('/users?search=gone');
  await page.getByLabel('Select all on this page').check();
  await actOnTicked(page, 'remove');
  const dialog = page.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: /^Confirm: remove/ });
  await expect(confirm).toHaveText('Confirm: remove 3 users');
  const heir = dialog
    .getByRole('combobox', { name: /^Fulfillment contact/ })
    .or(dialog.getByLabel(/^Fulfillment contact/))
    .first();
  await heir.click();
  await expect(page.getByRole('option', { name: /^No one/ })).toHaveCount(0);
  await expect(dialog).toContainText('Your account needs at least one fulfillment contact');
  await heir.fill('tom.becker');
  await page.getByRole('option', { name: /Tom Becker/ }).click();
  await expect(confirm).toHaveText('Confirm: remove 4 users');
  await confirm.click();
  await expect(page.getByText('4 users removed.')).toBeVisible();
  const after = await page.request.get('/api/v1/fulfillment-contacts');
  expect(((await after.json()) as { items: { name: string }[] }).items).toMatchObject([
    { name: 'Tom Becker' },
  ]);
});

test('of two contacts who leave together, the duty of one may end, but not of both (D2)', async ({
  page,
}) => {
  await signIn(page, 'greta.lind@summit.example');
  const headers = { origin: portal() };
  const { items } = (await (await page.request.get('/api/v1/users?search=becker&limit=5')).json()) as {
    items: { id: string }[];
  };
  const reply = await page.request.post('/api/v1/users', {
    data: {
      email: 'other.contact@example.org',
      firstName: 'Other',
      lastName: 'Becker',
      country: 'DE',
      invite: false,
    },
    headers,
  });
  const other = (await reply.json()) as { id: string };
  for (const userId of [items[0]?.id, other.id])
    await page.request.post('/api/v1/fulfillment-contacts', { data: { userId }, headers });
  await page.goto('/users?search=becker');
  await page.getByLabel('Select all on this page').check();
  await actOnTicked(page, 'remove');
  const dialog = page.getByRole('dialog');
  const fields = dialog.getByLabel(/^Fulfillment contact/);
  const noOne = page.getByRole('option', { name: /^No one/ });
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('listitem').first().getByRole('combobox').or(fields.first()).first().click();
  await noOne.click();
  await expect(dialog.getByRole('button', { name: 'Confirm: remove 1 user' })).toBeEnabled();
  await dialog
    .getByRole('listitem')
    .nth(1)
    .getByLabel(/^Fulfillment contact/)
    .first()
    .click();
  await expect(noOne).toHaveCount(0);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const gone = await page.request.post('/api/v1/users/remove', {
    data: { userIds: [other.id], settlements: { contacts: [{ userId: other.id, replacedBy: null }] } },
    headers,
  });
  expect(gone.status()).toBe(200);
});
