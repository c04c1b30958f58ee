import { linkPaths } from '@roster/contract/link-paths';
import type { Locator, Page } from '@playwright/test';
import { waitingPages, type WaitingPage } from '../../src/list/waiting-pages.ts';
import { chooseCountry, readAs, registered, sendAs } from '../people.ts';
import { expect, linkIn, mailWith, password, signIn, test } from '../roster.ts';

/** Brings a page to where it waits. Returns what decides it and the sentence that then appears, one after the other. */
type Wait = (page: Page, email: string) => Promise<Decision[]>;
type Decision = { decide: () => Promise<unknown>; says: string | RegExp };
type Listed = { items: { id: string; email?: string; user?: { email: string } }[] };

const ana = 'ana.weber@harbor.example';
const greta = 'greta.lind@summit.example';
const operator = 'operator@roster.example';

const waits: Record<WaitingPage, Wait> = {
  link: async (page, email) => {
    await registered(email);
    await sendAs(null, [['POST', '/password-reset-requests', { email }]]);
    const link = linkIn(await mailWith(email, `${linkPaths.passwordReset}#`), linkPaths.passwordReset);
    await page.goto(link);
    await expect(page.locator('[autocomplete="new-password"]')).toBeVisible();
    const token = link.slice(link.indexOf('#') + 1);
    const decide = () => sendAs(null, [['POST', '/password-resets', { token, password: `${password} 2` }]]);
    return [{ decide, says: 'This link was already used.' }];
  },
  verifiedEmail: async (page, email) => {
    const own = email.replace('mail.example', 'harbor.example');
    await sendAs(null, [['POST', '/registrations', { email: own, language: 'en' }]]);
    await page.goto(linkIn(await mailWith(own, '/verify-email#'), '/verify-email'));
    await page.getByLabel('First name').fill('Vera');
    await chooseCountry(page);
    await page.locator('[name="password"]').fill(password);
    await page.getByRole('button', { name: 'Finish registration' }).click();
    await expect(page.getByText('waiting for approval by Harbor Bridge Engineering')).toBeVisible();
    const decide = async () => {
      const { items } = await readAs<Listed>(ana, '/approvals?limit=100');
      const requestIds = items.filter((one) => one.email === own).map(({ id }) => id);
      await sendAs(ana, [['POST', '/approvals/approve', { requestIds }]]);
    };
    return [{ decide, says: 'Approved. You now belong to Harbor Bridge Engineering.' }];
  },
  unlockRequest: async (page, email) => {
    const id = await member(email);
    await sendAs(greta, [['POST', '/users/lock', { userIds: [id] }]]);
    await page.goto('/sign-in');
    await page.locator('#email').fill(email);
    await page.locator('#password').fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ask to be unlocked' }).click();
    await expect(page.getByText('Your administrators have your request')).toBeVisible();
    return [{ decide: () => answer(email, 'grant'), says: 'You have been unlocked. Sign in now.' }];
  },
  profile: async (page, email) => {
    await registered(email);
    await signIn(page, email);
    await page.goto('/profile');
    await expect(page.getByLabel('Account number')).toBeVisible();
    const decide = () => sendAs(greta, [['POST', '/users/add-to-account', { email }]]);
    return [{ decide, says: 'It is decided: you now belong to Summit Survey Group.' }];
  },
  ownRequests: async (page, email) => {
    await member(email);
    await sendAs(email, [
      ['POST', '/profile/requests', { kind: 'role', role: 'download' }],
      ['POST', '/profile/requests', { kind: 'country', country: 'DE' }],
    ]);
    await signIn(page, email);
    await page.goto('/profile');
    await expect(page.getByText('Asks for the role')).toBeVisible();
    return [
      { decide: () => answer(email, 'grant'), says: 'Your administrators assigned you the role' },
      { decide: () => answer(email, 'decline'), says: 'declined your request for the entitlement country' },
    ];
  },
  release: async (page, email) => {
    await member(email);
    await sendAs(email, [['POST', '/profile/requests', { kind: 'release' }]]);
    await signIn(page, email);
    await page.goto('/profile');
    await expect(page.getByText('Asks to leave the account')).toBeVisible();
    const says = 'Your administrators released you from the account, so you were signed out.';
    return [{ decide: () => answer(email, 'grant'), says }];
  },
  serviceRequest: async (page, email) => {
    const id = await serviceRequest(email);
    await signIn(page, email);
    await page.goto(`/service-requests/${id}`);
    await expect(page.getByText('Waiting for support')).toBeVisible();
    const write = { text: 'It works again.' };
    return [
      { decide: () => operate(`/service-requests/${id}/messages`, write), says: 'Support has answered.' },
      { decide: () => operate(`/service-requests/${id}/close`, {}), says: 'This service request is closed.' },
    ];
  },
  serviceRequests: async (page, email) => {
    const id = await serviceRequest(email);
    await signIn(page, email);
    await page.goto('/service-requests');
    await expect(page.getByText('Waiting for support')).toBeVisible();
    const main = { text: 'It works again.' };
    return [{ decide: () => operate(`/service-requests/${id}/messages`, main), says: 'Answered' }];
  },
};

for (const name of Object.keys(waitingPages) as WaitingPage[]) {
  test(`a page that waits (${name}) says without a reload what was decided`, async ({ page }) => {
    await page.clock.install();
    const decisions = await waits[name](page, `vera.${name}.${Date.now()}@mail.example`.toLowerCase());
    for (const { decide, says } of decisions) {
      const sentence = page.getByRole('main').getByText(says).and(page.locator(':not(label *)'));
      await expect(sentence).toHaveCount(0);
      await decide();
      await untilAskedAgain(page, name, sentence.first());
    }
  });
}

for (const name of ['verifiedEmail', 'unlockRequest'] as const)
  test(`a page that waits (${name}) for longer than it may says where to look, and asks no more`, async ({
    page,
  }) => {
    await page.clock.install();
    await waits[name](page, `vera.late.${name}.${Date.now()}@mail.example`.toLowerCase());
    let asked = 0;
    // A ticket that is too old is answered as one that is made up (waiting.test.ts).
    await page.route('**/api/v1/request-states', (route) => {
      asked += 1;
      return route.continue({ postData: JSON.stringify({ ticket: 'made-up' }) });
    });
    await untilAskedAgain(page, name, page.getByText('This page has stopped checking.'));
    await page.clock.runFor(3 * waitingPages[name]);
    expect(asked).toBe(1);
  });

test('a reply that is being typed when support closes the service request stays (X6)', async ({ page }) => {
  await page.clock.install();
  const email = `vera.typing.${Date.now()}@mail.example`;
  const id = await serviceRequest(email);
  await signIn(page, email);
  await page.goto(`/service-requests/${id}`);
  const reply = page.getByRole('textbox', { name: 'Your message' });
  await reply.fill('One more thing: it smells of');
  await operate(`/service-requests/${id}/close`, {});
  await untilAskedAgain(page, 'serviceRequest', page.getByText('This service request is closed.'));
  await expect(reply).toHaveValue('One more thing: it smells of');
  await expect(page.getByRole('button', { name: 'Send' })).toHaveCount(0);
});

/** Lets the time of the page pass until it says so: it may not have begun to wait when the first step of it passes. */
const untilAskedAgain = (page: Page, name: WaitingPage, sentence: Locator) =>
  expect(async () => {
    await page.clock.fastForward(waitingPages[name] + 1_000);
    await expect(sentence).toBeVisible({ timeout: 3_000 });
  }).toPass();

/** Vera Holm registers and is added to Summit Survey Group. Returns her id. */
async function member(email: string): Promise<string> {
  await registered(email);
  const [id] = await sendAs(greta, [['POST', '/users/add-to-account', { email }]]);
  return id ?? '';
}

async function answer(email: string, how: 'grant' | 'decline'): Promise<void> {
  const { items } = await readAs<Listed>(greta, '/user-requests');
  const request = items.find(({ user }) => user?.email === email);
  await sendAs(greta, [['POST', `/user-requests/${String(request?.id)}/answer`, { answer: how }]]);
}

async function serviceRequest(email: string): Promise<string> {
  await registered(email);
  const asked = { category: 'other', subject: 'A plotter', text: 'It prints nothing.' };
  const [id] = await sendAs(email, [['POST', '/service-requests', asked]]);
  return id ?? '';
}

const operate = (path: string, body: object) => sendAs(operator, [['POST', path, body]]);
