/** RFC 8628: a code has 8 of these 20 consonants, so that it spells no word and is typed on any keyboard. */
export const codeLetters = 'BCDFGHJKLMNPQRSTVWXZ';
export const codeLength = 8;
/** The code that is typed on another machine lives this long; the one of the redirect is used right away. */
export const codeMinutes = { code: 15, browser: 2 } as const;

/** RFC 8628: the tool waits this long between two questions, and this much longer each time it asked too early. */
export const pollSeconds = 5;
export const slowDownSeconds = 5;

/** How many device codes a person and a network may try in a quarter of an hour. */
export const codeTriesPerPerson = 10;
export const codeTriesPerNetwork = 50;
/** How many devices of one network may ask for a code in a quarter of an hour. */
export const codesPerNetwork = 60;
export const codeTriesMinutes = 15;

/** How a code is stored: its consonants, without dashes, blanks and lower case. */
export const normalCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** Whether a code can be one of ours. */
export const isCode = (code: string): boolean =>
  code.length === codeLength && [...code].every((letter) => codeLetters.includes(letter));

/**
 * What the page that lets a device in shows of it, and the licensing tool shows, too: its reader compares them. The page and
 * the tool are written by this list.
 */
export const comparedParts = ['name', 'platform', 'thumbprint'] as const;
export type Compared = Record<(typeof comparedParts)[number], string>;

/** How a thumbprint is shown and said: its beginning is enough to compare. */
export const shownThumbprint = (thumbprint: string): string => thumbprint.slice(0, 8);

/** How a code is shown and said: BCDF-GHJK. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** Whether a device is being let in, and how far that has come. */
export type DeviceSignIn = {
  decision: 'allowed' | 'refused' | null;
  expiresAt: Date;
  redeemedAt: Date | null;
  /** RFC 8628: the tool may not ask before. Null for the browser's way, in which nobody waits. */
  nextPollAt: Date | null;
};

/** One redemption: why a licensing tool does not get what it was let in for; null if it gets it. */
export function decideRedeem(
  signIn: DeviceSignIn | null,
  now: Date,
):
  | 'devices.codeUnknown'
  | 'devices.codeUsed'
  | 'devices.codeExpired'
  | 'devices.refusedByUser'
  | 'devices.slowDown'
  | 'devices.authorizationPending'
  | null {
  if (!signIn) return 'devices.codeUnknown';
  if (signIn.redeemedAt) return 'devices.codeUsed';
  if (signIn.expiresAt <= now) return 'devices.codeExpired';
  if (signIn.decision === 'allowed') return null;
  if (signIn.decision === 'refused') return 'devices.refusedByUser';
  return signIn.nextPollAt && signIn.nextPollAt > now ? 'devices.slowDown' : 'devices.authorizationPending';
}

/** RFC 8628: asking too early makes the wait longer, for good. */
export const nextInterval = (seconds: number, tooEarly: boolean): number =>
  tooEarly ? seconds + slowDownSeconds : seconds;

/** A code can be decided on as long as it waits. The answer never says that it did before. */
export const decideCode = (signIn: DeviceSignIn | null, now: Date): 'devices.codeUnknown' | null =>
  signIn && signIn.decision === null && signIn.redeemedAt === null && signIn.expiresAt > now
    ? null
    : 'devices.codeUnknown';

/**
 * Whether the user gets an email about a device that was signed in (L4): the key is not one of those that are signed in
 * now. A name proves nothing, so a device that takes the place of another one of the same name counts, and so does one
 * that comes back after it was signed out. After a lock or a new password the same device signs in again without one.
 */
export const isNewDevice = ({ devices, thumbprint }: Pick<LetInFacts, 'devices' | 'thumbprint'>): boolean =>
  !devices.some((device) => device.thumbprint === thumbprint);

/** What decides whether one more device of a user is let in. */
export type LetInFacts = {
  limit: number;
  /** The devices of the user that are signed in. */
  devices: readonly { id: string; thumbprint: string }[];
  /** The key that asks, and whose it is, if it was ever used here. */
  thumbprint: string;
  keyIsOf: 'no one' | 'user' | 'someone else';
  /** The device that the user wants to sign out for it. */
  replaces: string | null;
};

/** E4: a key belongs to one user, and a user has so many devices; one that signs in again takes no further place. */
export function decideLetIn(
  facts: LetInFacts,
): 'devices.keyKnown' | 'devices.notFound' | 'devices.tooMany' | null {
  const { devices, thumbprint, replaces, limit } = facts;
  if (facts.keyIsOf === 'someone else') return 'devices.keyKnown';
  if (replaces !== null && !devices.some(({ id }) => id === replaces)) return 'devices.notFound';
  const others = devices.filter((device) => device.thumbprint !== thumbprint && device.id !== replaces);
  return others.length < limit ? null : 'devices.tooMany';
}
