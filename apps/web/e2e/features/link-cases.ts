import type { LinkPurpose } from '@roster/domain/links';
import type { Locator, Page } from '@playwright/test';
import { chooseCountry, registered, sendAs } from '../people.ts';
import { linkIn, mailWith, password } from '../roster.ts';

/** One kind of link: how a person gets it, what its page shows, and what comes of it. */
type LinkCase = {
  given: () => Promise<{ link: string; person: { name: string; email: string } }>;
  /** What can be seen only while the link can be used. */
  usable: (page: Page) => Locator;
  use: (page: Page) => Promise<void>;
  /** What the page says right after. */
  used: RegExp;
  /** The next step, where the used link is opened again. */
  over: string;
};

const chosen = 'cold tea on the terrace';
const passwordField = (page: Page) => page.locator('[autocomplete="new-password"]');
const setPassword = (name: string) => async (page: Page) => {
  await passwordField(page).fill(chosen);
  await page.getByRole('button', { name }).click();
};
const click = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).click();
const button = (name: RegExp) => (page: Page) => page.getByRole('button', { name });

// A worker that starts again after a failure begins to count again.
const run = Date.now().toString(36);
let count = 0;
const newEmail = (kind: string) => `vera.${kind}.${run}.${(count += 1)}@mail.example`.toLowerCase();
const vera = (email: string) => ({ name: 'Vera Holm', email });

/** Adds Vera to an account, in which she has not set a password yet. */
async function invited(kind: string): Promise<{ id: string; email: string }> {
  const email = newEmail(kind);
  const [id] = await sendAs('greta.lind@summit.example', [
    ['POST', '/users', { email, firstName: 'Vera', lastName: 'Holm', country: 'US', language: 'en' }],
  ]);
  return { id: id ?? '', email };
}

export async function changingAddress(kind: string) {
  const before = newEmail(kind);
  const email = newEmail(`${kind}.new`);
  await registered(before);
  await sendAs(before, [['POST', '/profile/email', { email, currentPassword: password }]]);
  const link = linkIn(await mailWith(email, '/confirm-email#'), '/confirm-email');
  return { before, email, link };
}

export const linkCases: Record<LinkPurpose, LinkCase> = {
  invitation: {
    given: async () => {
      const { email } = await invited('invitation');
      return { link: linkIn(await mailWith(email, '/invitation#'), '/invitation'), person: vera(email) };
    },
    usable: passwordField,
    use: setPassword('Set password'),
    used: /Your password is set/,
    over: 'Sign in with it.',
  },
  passwordReset: {
    given: async () => {
      const email = newEmail('reset');
      await registered(email);
      await sendAs(null, [['POST', '/password-reset-requests', { email }]]);
      return { link: linkIn(await mailWith(email, '/new-password#'), '/new-password'), person: vera(email) };
    },
    usable: passwordField,
    use: setPassword('Set new password'),
    used: /Your password is set/,
    over: 'Sign in with that one.',
  },
  emailVerification: {
    given: async () => {
      const email = newEmail('verification');
      await sendAs(null, [['POST', '/registrations', { email, language: 'en' }]]);
      const link = linkIn(await mailWith(email, '/verify-email#'), '/verify-email');
      // Nothing is known of her but the address, until she says her name on the page.
      return { link, person: { name: '', email } };
    },
    usable: passwordField,
    use: async (page) => {
      await page.getByLabel('First name').fill('Vera');
      await page.getByLabel('Last name').fill('Holm');
      await chooseCountry(page);
      await setPassword('Finish registration')(page);
    },
    used: /You do not belong to an account yet/,
    over: 'Sign in with the password you chose.',
  },
  notMyOrganization: {
    given: async () => {
      const email = newEmail('elsewhere');
      await registered(email);
      await sendAs('greta.lind@summit.example', [['POST', '/users/add-to-account', { email }]]);
      const mail = await mailWith(email, '/not-my-organization#');
      return { link: linkIn(mail, '/not-my-organization'), person: vera(email) };
    },
    usable: button(/is not my organization$/),
    use: click(/is not my organization$/),
    used: /no longer belongs to Summit Survey Group/,
    over: 'You do not have to do anything else.',
  },
  emailChange: {
    given: async () => {
      const { email, link } = await changingAddress('change');
      return { link, person: vera(email) };
    },
    usable: button(/^Confirm address$/),
    use: click(/^Confirm address$/),
    used: /Confirmed. You now sign in with/,
    over: 'It confirmed the address',
  },
  emailUndo: {
    given: async () => {
      const { before, link } = await changingAddress('undo');
      const token = link.slice(link.indexOf('#') + 1);
      await sendAs(null, [['POST', '/email-changes/confirm', { token }]]);
      const mail = await mailWith(before, '/undo-email-change#');
      return { link: linkIn(mail, '/undo-email-change'), person: vera(before) };
    },
    usable: button(/^Undo change$/),
    use: click(/^Undo change$/),
    // What will be so is said before, too.
    used: /^Done\. You sign in with .* again/,
    over: 'Look for our email with the link',
  },
};
