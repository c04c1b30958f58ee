import { decideActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const contactRefusals = [
  'contacts.notFound',
  'contacts.alreadyContact',
  'contacts.tooMany',
  'contacts.lastOne',
  'contacts.replacementNotMember',
] as const;

/** Fulfillment contacts receive an account's licenses, renewals and invoices: at most this many users. */
export const maxFulfillmentContacts = 10;

/** One duty of one user: for one country, or for all if null. */
export type ContactDuty = {
  id: string;
  userId: string;
  country: string | null;
  /** The roles of the user who has the duty (L3). */
  roles: readonly RoleKey[];
};

/** A member of the account; undefined if the user is not one. */
type Member = { roles: readonly RoleKey[] } | undefined;

/** A member becomes a contact, for a country or for all. */
export function decideAddContact(
  wanted: { userId: string; country: string | null; member: Member },
  { actorRoles, duties }: { actorRoles: readonly RoleKey[]; duties: readonly ContactDuty[] },
): 'users.notFound' | 'users.administratorProtected' | 'contacts.alreadyContact' | 'contacts.tooMany' | null {
  const protectedFrom = decideActOn(actorRoles, wanted.member);
  if (protectedFrom) return protectedFrom;
  const own = duties.filter(({ userId }) => userId === wanted.userId);
  if (own.some(({ country }) => country === wanted.country)) return 'contacts.alreadyContact';
  return own.length === 0 && contactsOf(duties).size >= maxFulfillmentContacts ? 'contacts.tooMany' : null;
}

type EndFacts = { actorRoles: readonly RoleKey[]; duties: readonly ContactDuty[] };

/** An account that had a fulfillment contact never has none again. */
export function decideEndDuty(
  dutyId: string,
  { actorRoles, duties }: EndFacts,
): 'contacts.notFound' | 'users.administratorProtected' | 'contacts.lastOne' | null {
  const duty = duties.find(({ id }) => id === dutyId);
  if (!duty) return 'contacts.notFound';
  if (decideActOn(actorRoles, duty)) return 'users.administratorProtected';
  return duties.length === 1 ? 'contacts.lastOne' : null;
}

/** Of several that end together, each leaves the next one fewer. */
export const afterEndDuty = (dutyId: string, facts: EndFacts): EndFacts => ({
  ...facts,
  duties: facts.duties.filter(({ id }) => id !== dutyId),
});

/** Another member takes the duties over, so the number never grows. L3 protects both, the predecessor and the successor. */
export function decideReplaceContact(
  wanted: { userId: string; replacedBy: string; member: Member; leaving: boolean },
  { actorRoles, duties }: { actorRoles: readonly RoleKey[]; duties: readonly ContactDuty[] },
): 'contacts.notFound' | 'users.administratorProtected' | 'contacts.replacementNotMember' | null {
  const duty = duties.find(({ userId }) => userId === wanted.userId);
  if (!duty) return 'contacts.notFound';
  if (decideActOn(actorRoles, duty)) return 'users.administratorProtected';
  if (!wanted.member || wanted.leaving || wanted.userId === wanted.replacedBy)
    return 'contacts.replacementNotMember';
  return decideActOn(actorRoles, wanted.member) ? 'users.administratorProtected' : null;
}

/** The successor of each user who leaves; null if their duties end with them. */
export type Handovers = ReadonlyMap<string, string | null>;

/** D2: several contacts leave in one step, some without a successor: at least one must remain. */
export function decideHandOver(
  handovers: Handovers,
  duties: readonly Pick<ContactDuty, 'userId'>[],
): 'contacts.lastOne' | null {
  const leaving = duties.filter(({ userId }) => handovers.has(userId));
  const ends = leaving.every(({ userId }) => handovers.get(userId) === null);
  return leaving.length > 0 && leaving.length === duties.length && ends ? 'contacts.lastOne' : null;
}

/**
 * D2: whether the duties of a contact who leaves may end with them, beside what is chosen for the others who leave. The
 * only contact always needs a successor, and so does the last one of several who leave together.
 */
export const mayEndDuties = (userId: string, chosen: Handovers, contacts: readonly string[]): boolean =>
  decideHandOver(
    new Map([...chosen, [userId, null]]),
    contacts.map((contact) => ({ userId: contact })),
  ) === null;

const contactsOf = (duties: readonly ContactDuty[]) => new Set(duties.map(({ userId }) => userId));
