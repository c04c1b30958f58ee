import type { Page } from '@playwright/test';
import { waitingPages } from '../../src/list/waiting-pages.ts';
import { registered, sendAs } from '../people.ts';
import { expect, signIn, test } from '../roster.ts';

// X6: what is typed survives what the page learns, or fails to learn, behind it.

const greta = 'greta.lind@summit.example';

/** A user of our own in Summit Survey Group, so that no other test knows them. Returns the id. */
async function given(email: string, roles: readonly string[] = []): Promise<string> {
  await registered(email);
  const [id = ''] = await sendAs(greta, [['POST', '/users/add-to-account', { email, unlock: true, roles }]]);
  return id;
}

/** The window is looked at again after a while, as when one comes back to its tab: what it shows is asked for again. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward(60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
}

test('a reply that is being typed stays when the page asks again and the server is away', async ({
  page,
}) => {
  await page.clock.install();
  const email = 'vera.away@example.org';
  await registered(email);
  const asked = { category: 'other', subject: 'A plotter', text: 'It prints nothing.' };
  const [id] = await sendAs(email, [['POST', '/service-requests', asked]]);
  await signIn(page, email);
  await page.goto(`/service-requests/${id}`);
  const reply = page.getByRole('textbox', { name: 'Your message' });
  await reply.fill('One more thing: it smells of');
  await page.route(`**/api/v1/service-requests/${id}`, (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{}' }),
  );
  const refused = page.waitForResponse(`**/api/v1/service-requests/${id}`);
  await page.clock.fastForward(waitingPages.serviceRequest + 1_000);
  expect((await refused).status()).toBe(503);
  await page.clock.runFor(1_000);
  await expect(page.getByText('Something went wrong')).toHaveCount(0);
  await expect(reply).toHaveValue('One more thing: it smells of');
});

test('a filled sheet stays when a colleague takes the user out of its reader’s hands, and saving says why', async ({
  page,
}) => {
  const reader = 'vera.reader@example.org';
  const edited = 'vera.edited@example.org';
  const readerId = await given(reader, ['coAdministrator']);
  const id = await given(edited);
  await page.clock.install();
  await signIn(page, reader);
  await page.goto(`/users/${id}?edit=details`);
  const department = page.getByRole('dialog').getByLabel('Department');
  await department.fill('Half');
  await sendAs(greta, [['POST', '/users/roles', { userIds: [id], add: ['accountAdministrator'] }]]);
  const asked = page.waitForResponse(`**/api/v1/users/${id}`);
  await comeBack(page);
  await asked;
  await expect(page.getByRole('main').getByText('Account Administrator').first()).toBeAttached();
  await expect(department).toHaveValue('Half');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('account administrator', {
    ignoreCase: true,
  });
  // Other tests know the administrators of this account.
  await sendAs(greta, [
    ['POST', '/users/roles', { userIds: [id], remove: ['accountAdministrator'] }],
    ['POST', '/users/roles', { userIds: [readerId], remove: ['coAdministrator'] }],
  ]);
});
