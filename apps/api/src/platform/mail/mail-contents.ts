import type { MailTemplate } from '@roster/domain/mail-templates';

/**
 * What a value of a mail is: one line that someone chose, such as a name or a title, in which no mail program finds a link;
 * an email address that is there to be copied; people with both; a text of several lines, a moment, a number, a page of the
 * portal, or one of a few words.
 */
export type Kind =
  'line' | 'address' | 'people' | 'text' | 'time' | 'number' | 'page' | readonly [string, ...string[]];

/** A person in an email, with the address. */
export type NamedAddress = { name: string; email: string };

const yesOrNo = ['yes', 'no'] as const;
const question = ['unlock', 'role', 'country', 'release', 'license'] as const;

/**
 * X2: every email Roster sends, and what each says besides the name of its reader and its one-time links. A mail with more
 * or less does not compile, and the words of each language may use nothing else. The words are in packages/i18n.
 */
export const mailContents = {
  signInLocked: { accountName: 'line', lockedAt: 'time', administrators: 'people' },
  signInUnlocked: { accountName: 'line', unlockedAt: 'time', signInPage: 'page' },
  lockedByOperator: { lockedAt: 'time', supportPage: 'page' },
  unlockedByOperator: { unlockedAt: 'time', signInPage: 'page' },
  invitation: { accountName: 'line', inviterName: 'line' },
  addedToAccount: { accountName: 'line', inviterName: 'line', signInPage: 'page', locked: yesOrNo },
  passwordReset: { byAdministrator: ['yes', 'no', 'undo'] },
  passwordChanged: { changedAt: 'time', resetPage: 'page' },
  emailVerification: {},
  invitationNeeded: {},
  alreadyRegistered: { signInPage: 'page', resetPage: 'page' },
  approvalAsked: {
    accountName: 'line',
    userName: 'line',
    userEmail: 'address',
    approvalsPage: 'page',
    settingsPage: 'page',
  },
  approvalDigest: {
    accountName: 'line',
    count: 'number',
    fresh: 'number',
    approvalsPage: 'page',
    settingsPage: 'page',
  },
  approvalUntouched: { accountName: 'line', count: 'number', approvalsPage: 'page' },
  requestApproved: { accountName: 'line', profilePage: 'page', locked: yesOrNo },
  requestRejected: {
    accountName: 'line',
    askAgainAt: 'time',
    reason: 'text',
    hasReason: yesOrNo,
    profilePage: 'page',
  },
  mayAskAgain: { accountName: 'line', profilePage: 'page' },
  requestEnded: {
    accountName: 'line',
    because: ['accountClosed', 'domainMoved'],
    /** The account that the request waits for now; empty if none. */
    newAccountName: 'line',
    moved: yesOrNo,
    profilePage: 'page',
  },
  emailChange: { signIn: ['oldAddress', 'setPassword', 'none'] },
  emailChanged: { newEmail: 'address' },
  administratorMade: { accountName: 'line', userName: 'line' },
  questionAsked: { accountName: 'line', userName: 'line', kind: question, requestsPage: 'page' },
  questionAnswered: {
    accountName: 'line',
    kind: question,
    granted: ['yes', 'no', 'closed'],
    message: 'text',
    hasMessage: yesOrNo,
  },
  refreshPolicy: { accountName: 'line' },
  userLeft: { accountName: 'line', userName: 'line', userEmail: 'address' },
  administratorLost: {
    accountName: 'line',
    userNames: 'line',
    how: ['locked', 'removed', 'released', 'withdrawn', 'demoted'],
  },
  removedFromAccount: { accountName: 'line' },
  accessEndHeld: {
    accountName: 'line',
    userName: 'line',
    because: ['contact', 'administrator', 'lastAdministrator'],
    usersPage: 'page',
  },
  entitlementsEnd: {
    accountName: 'line',
    products: 'line',
    endsOn: 'time',
    days: 'number',
    entitlementsPage: 'page',
  },
  serviceRequestOpened: {
    number: 'number',
    subject: 'line',
    accountName: 'line',
    requester: 'line',
    requestPage: 'page',
  },
  serviceRequestReceived: { number: 'number', subject: 'line' },
  serviceRequestAnswered: {
    number: 'number',
    subject: 'line',
    by: ['support', 'colleague'],
    /** Empty for support. */
    byName: 'line',
    text: 'text',
    /** Without a sign-in the page is the one where a new request is opened. */
    signedIn: yesOrNo,
    requestPage: 'page',
  },
  serviceRequestClosed: {
    number: 'number',
    subject: 'line',
    by: ['support', 'colleague'],
    byName: 'line',
    requestPage: 'page',
  },
  accountClosed: { accountName: 'line', closedAt: 'time', endsAt: 'time' },
  newDevice: { device: 'line', signedInAt: 'time', resetPage: 'page', sessionsPage: 'page' },
  deviceSignedIn: {
    device: 'line',
    platform: 'line',
    signedInAt: 'time',
    profilePage: 'page',
    resetPage: 'page',
  },
  newsHeld: { count: 'number', since: 'time', homePage: 'page' },
} as const satisfies Record<MailTemplate, Record<string, Kind>>;

type ValueOf<K> = K extends 'number'
  ? number
  : K extends 'time'
    ? Date
    : K extends 'page'
      ? `/${string}`
      : K extends 'line' | 'address' | 'text'
        ? string
        : K extends 'people'
          ? readonly NamedAddress[]
          : K extends readonly (infer Word)[]
            ? Word
            : never;

/** What a mail of this template says. */
export type MailContent<T extends MailTemplate> = {
  [K in keyof (typeof mailContents)[T]]: ValueOf<(typeof mailContents)[T][K]>;
};

/** A content that has nothing which the template does not say. */
export type ExactMailContent<T extends MailTemplate, C> = C & {
  [K in Exclude<keyof C, keyof MailContent<T>>]: never;
};

/** The kinds of a template's values; throws for a template of another version of Roster. */
export function kindsOf(template: string): Record<string, Kind> {
  const kinds = Object.entries(mailContents).find(([name]) => name === template)?.[1];
  if (!kinds) throw new Error(`The template ${template} is unknown`);
  return kinds;
}
