import { firstIdOf, registered, sendAs } from '../people.ts';
import {
  another,
  expect,
  linkIn,
  mailsTo,
  mailWith,
  password,
  portal,
  signIn,
  signInAtHome,
  test,
} from '../roster.ts';
import { pasteInto } from '../screen-states.ts';

const ana = 'ana.weber@harbor.example';
const greta = 'greta.lind@summit.example';
const typed = 'cold tea on the terrace';

test('in two browsers one person registers and waits, and another approves with a role; then a language is set and the new user is found', async ({
  page,
  browser,
}) => {
  const email = 'signe.holm@harbor.example';
  const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
  const signe = await context.newPage();
  await signe.goto('/sign-in');
  await signe.getByRole('link', { name: 'Register' }).click();
  await expect(signe.getByRole('heading', { name: 'Register' })).toBeVisible();
  await signe.locator('[name="email"]').fill(email);
  await signe.getByRole('button', { name: 'Register' }).click();
  await expect(signe.getByText(`We’ve sent an email to ${email}`)).toBeVisible();

  await signe.goto(linkIn(await mailWith(email, '/verify-email#'), '/verify-email'));
  await signe.getByLabel('First name').fill('Signe');
  await signe.getByLabel('Last name').fill('Holm');
  await signe.getByRole('combobox', { name: 'Country' }).fill('Denm');
  await signe.getByRole('option', { name: 'Denmark' }).click();
  await signe.locator('[name="password"]').fill('too short');
  await signe.getByRole('button', { name: 'Finish registration' }).click();
  await expect(signe.getByText('The password is too short')).toBeVisible();
  await signe.locator('[name="password"]').fill(typed);
  await signe.getByRole('button', { name: 'Finish registration' }).click();
  await expect(signe.getByText('waiting for approval by Harbor Bridge Engineering')).toBeVisible();
  await signIn(signe, email, typed);
  await signe.goto('/profile');
  await expect(
    signe.getByText('Your request to join Harbor Bridge Engineering has been waiting'),
  ).toBeVisible();

  await signIn(page, ana);
  await page.goto('/approvals');
  await page.getByRole('button', { name: 'Actions for Signe Holm' }).click();
  await page.getByRole('menuitem', { name: 'Approve with roles and groups' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Roles' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'License Manager' }).click();
  // Escape closes the list of roles and leaves the dialog open.
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Confirm: approve 1 request' }).click();
  await expect(page.getByText('The request to join of Signe Holm is approved.')).toBeVisible();

  await signe.reload();
  await expect(signe.getByRole('heading', { name: 'Harbor Bridge Engineering' })).toBeVisible();
  await expect(signe.getByRole('definition').filter({ hasText: 'License Manager' })).toBeVisible();
  await signe.goto('/profile/account');
  await signe.getByRole('combobox', { name: 'Language' }).click();
  await signe.getByRole('option', { name: 'Deutsch' }).click();
  await signe.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(signe.getByRole('heading', { level: 1 })).toHaveText('Meine Einstellungen');

  await page.goto('/users?search=signe');
  await expect(page.getByRole('link', { name: 'Signe Holm' })).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('License Manager');
  await context.close();
});

test('a connection that is cut after the change was made leaves one user and one mail', async ({
  browser,
}) => {
  // Not the watched page: the browser reports the cut connection, as it should.
  const page = await another(browser, ana);
  const email = 'cut.off@example.org';
  let requests = 0;
  await page.route('**/api/v1/users', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    requests += 1;
    if (requests > 1) return route.fallback();
    await route.fetch(); // the server does it …
    await route.abort('connectionreset'); // … and the answer never arrives
  });
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('First name').fill('Cut');
  await dialog.getByLabel('Last name').fill('Off');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  expect(requests).toBe(2);
  await mailWith(email, '/invitation#');
  await page.goto(`/users?search=${email}`);
  await expect(page.getByRole('row')).toHaveCount(2);
  expect(await mailsTo(email)).toHaveLength(1);
});

test('several pasted addresses each get their own result, settled in place', async ({ page }) => {
  await signIn(page, ana);
  await page.goto('/users?add=users');
  await pasteInto(page, 'Paula Prim <paste.one@example.org>; x9@example.org, dev.patel@harbor.example');
  const rows = page.getByRole('dialog').locator('li').filter({ hasText: '@' });
  await expect(rows).toHaveCount(3);
  // Whose name is missing waits; the others are saved.
  await page.getByRole('button', { name: 'Save 2 users' }).click();
  await expect(page.getByText('Enter a first name, a last name, or both.').first()).toBeVisible();
  await expect(page.getByText('1 of 3 done')).toBeVisible();
  await page.getByLabel('First name for x9@example.org').fill('Xaver');
  await page.getByLabel('Last name for x9@example.org').fill('Neun');
  await page.getByRole('button', { name: 'Save 1 user' }).click();
  await expect(page.getByText('2 of 3 done')).toBeVisible();
  const refused = page
    .getByRole('dialog')
    .locator('li')
    .filter({
      has: page.getByLabel('Address in the row of dev.patel@harbor.example'),
    });
  await expect(refused).toContainText('already belongs to your account');
  await mailWith('paste.one@example.org', '/invitation#');
});

test('an invitation for later waits, is sent, opens, works once, and a newer one ends the older', async ({
  page,
  browser,
}) => {
  const email = 'invited.later@example.org';
  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('First name').fill('Inga');
  await dialog.getByLabel('Last name').fill('Later');
  await dialog.getByRole('button', { name: /Roles, groups/ }).click();
  await dialog.getByLabel('Send the invitation now').uncheck();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/invitations');
  const card = page.getByRole('row').filter({ hasText: email });
  await expect(card).toContainText('Not sent');
  await card.getByRole('button', { name: 'Send', exact: true }).click();
  const first = linkIn(await mailWith(email, '/invitation#'), '/invitation');

  // A lock ends the link, so that the next one is no repetition; and a new page knows of no click a moment ago.
  const userIds = [await firstIdOf(greta, `/users?search=${email}`)];
  await sendAs(greta, [
    ['POST', '/users/lock', { userIds }],
    ['POST', '/users/unlock', { userIds }],
  ]);
  await page.reload();
  await card.getByRole('button', { name: 'Send again' }).click();
  const invitations = async () => (await mailsTo(email)).filter(({ text }) => text.includes('/invitation#'));
  await expect.poll(async () => (await invitations()).length).toBe(2);
  const [newest] = await invitations();

  const context = await browser.newContext({ locale: 'en-US' });
  const inga = await context.newPage();
  await inga.goto(first);
  await expect(inga.getByText('This link is no longer valid')).toBeVisible();
  // In the same tab: only the part behind the # differs.
  await inga.goto(linkIn(newest, '/invitation'));
  await inga.locator('input[autocomplete="new-password"]').fill(typed);
  await inga.getByRole('button', { name: 'Set password' }).click();
  await inga.locator('#password').fill(typed);
  await inga.keyboard.press('Enter');
  await expect(inga.getByRole('heading', { level: 1 })).toHaveText('Summit Survey Group');
  await page.reload();
  await expect(page.getByText(email)).toHaveCount(0);
  await context.close();
});

test('two administrators who edit the same user learn of each other, and no typed value is lost', async ({
  page,
  browser,
}) => {
  await signIn(page, ana);
  const ben = await another(browser, 'ben.ortiz@harbor.example');
  for (const each of [page, ben]) {
    await each.goto('/users?search=chloe.martin');
    await each.getByRole('link', { name: 'Chloé Martin' }).click();
  }
  await page.getByRole('button', { name: 'Edit' }).click();
  await ben.getByRole('button', { name: 'Editar' }).click();
  await page.getByLabel('Department').fill('Tunnels');
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await ben.getByLabel('Número de empleado').fill('E-42');
  await ben.getByRole('dialog').getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(ben.getByRole('dialog').getByRole('alert')).toContainText('Ana Weber');
  await expect(ben.getByLabel('Departamento')).toHaveValue('Tunnels');
  await expect(ben.getByLabel('Número de empleado')).toHaveValue('E-42');
  await ben.getByRole('dialog').getByRole('button', { name: 'Guardar', exact: true }).click();
  await expect(ben.getByRole('dialog')).toBeHidden();
  await page.reload();
  await expect(page.getByText('E-42')).toBeVisible();
  await expect(page.getByText('Tunnels')).toBeVisible();
});

test('a locked member asks to be unlocked from the sign-in page, and the administrator answers in the inbox', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
  const lena = await context.newPage();
  await lena.goto('/sign-in');
  await lena.locator('#email').fill('lena.brandt@harbor.example');
  await lena.locator('#password').fill(password);
  await lena.keyboard.press('Enter');
  await lena.getByRole('button', { name: 'Ask to be unlocked' }).click();
  await expect(lena.getByText('Your administrators have your request')).toBeVisible();
  // Back later, she reads when she asked, and is not offered to ask again.
  await lena.reload();
  await lena.locator('#email').fill('lena.brandt@harbor.example');
  await lena.locator('#password').fill(password);
  await lena.keyboard.press('Enter');
  await expect(lena.getByText(/You asked on \w+ \d+, \d{4} at /)).toBeVisible();
  await expect(lena.getByRole('button', { name: 'Ask to be unlocked' })).toHaveCount(0);

  await signIn(page, ana);
  await page.goto('/requests');
  const asked = page.getByRole('row', { name: /Lena Brandt/ });
  await asked.getByRole('button', { name: 'Unlock' }).click();
  await expect(asked).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Request of Lena Brandt granted.')).toBeVisible();
  await lena.locator('#password').focus();
  await lena.keyboard.press('Enter');
  await expect(lena.getByRole('navigation')).toBeAttached();
  await context.close();
});

test('my password, my sessions and my data are mine', async ({ page, browser }) => {
  const email = 'own.account@summit.example';
  // People who register in this domain join right away.
  const headers = { origin: portal() };
  await page.request.post('/api/v1/registrations', { data: { email, language: 'en' }, headers });
  await page.goto(linkIn(await mailWith(email, '/verify-email#'), '/verify-email'));
  await page.getByLabel('First name').fill('Otto');
  await page.getByLabel('Last name').fill('Own');
  await page.getByRole('combobox', { name: 'Country' }).fill('United St');
  await page.getByRole('option', { name: 'United States', exact: true }).click();
  await page.locator('[name="password"]').fill(typed);
  await page.getByRole('button', { name: 'Finish registration' }).click();
  await expect(page.getByText('You now belong to Summit Survey Group')).toBeVisible();
  await signIn(page, email, typed);
  const context = await browser.newContext({ baseURL: portal(), locale: 'en-US' });
  const elsewhere = await context.newPage();
  await signInAtHome(elsewhere, email, typed);

  await page.goto('/profile/account');
  await expect(page.getByRole('button', { name: 'End all other sessions' })).toBeVisible();
  await page.getByLabel('Current password').first().fill(typed);
  await page.locator('input[autocomplete="new-password"]').fill('rain over seven rivers');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Password changed. All other sessions have ended.')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.goto('/profile');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download my data' }).click();
  expect((await download).suggestedFilename()).toBe('my-data.json');
  await context.close();
});

test('a user released not long ago can be restored with their roles, or added again', async ({ page }) => {
  const email = 'restored.soon@summit.example';
  await registered(email);
  const [asked] = await sendAs(email, [['POST', '/profile/requests', { kind: 'release' }]]);
  const id = await firstIdOf(greta, `/users?search=${email}`);
  await sendAs(greta, [
    ['POST', '/users/roles', { userIds: [id], add: ['download'] }],
    ['POST', `/user-requests/${asked}/answer`, { answer: 'grant' }],
  ]);

  await signIn(page, greta);
  await page.goto('/users?add=users');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Email').fill(email);
  await dialog.getByLabel('First name').fill('Vera');
  await dialog.getByLabel('Last name').fill('Holm');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Add to account' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Restore roles and groups' }).click();
  await expect(dialog).toBeHidden();
  await page.goto(`/users?search=${email}`);
  await expect(page.getByRole('row').nth(1)).toContainText('Download');
});
