/** Fulfillment contacts receive an account's licenses, renewals and invoices: at most this many users. */
export const maxFulfillmentContacts = 10;

/** One duty of one user: for one country, or for all if null. */
export type ContactDuty = { id: string; userId: string; country: string | null };

/** A member becomes a contact, for a country or for all. */
export function decideAddContact(
  wanted: { userId: string; country: string | null; member: boolean },
  duties: readonly ContactDuty[],
): 'users.notFound' | 'contacts.alreadyContact' | 'contacts.tooMany' | null {
  if (!wanted.member) return 'users.notFound';
  const own = duties.filter(({ userId }) => userId === wanted.userId);
  if (own.some(({ country }) => country === wanted.country)) return 'contacts.alreadyContact';
  return own.length === 0 && contactsOf(duties).size >= maxFulfillmentContacts ? 'contacts.tooMany' : null;
}

/** An account that had a fulfillment contact never has none again. */
export function decideEndDuty(
  dutyId: string,
  duties: readonly ContactDuty[],
): 'contacts.notFound' | 'contacts.lastOne' | null {
  if (!duties.some(({ id }) => id === dutyId)) return 'contacts.notFound';
  return duties.length === 1 ? 'contacts.lastOne' : null;
}

/** Another member takes the duties over, so the number never grows. */
export function decideReplaceContact(
  wanted: { userId: string; replacedBy: string; member: boolean; leaving: boolean },
  duties: readonly ContactDuty[],
): 'contacts.notFound' | 'contacts.replacementNotMember' | null {
  if (!contactsOf(duties).has(wanted.userId)) return 'contacts.notFound';
  return wanted.member && !wanted.leaving && wanted.userId !== wanted.replacedBy
    ? null
    : 'contacts.replacementNotMember';
}

/** The successor of each user who leaves; null if their duties end with them. */
export type Handovers = ReadonlyMap<string, string | null>;

/** D2: several contacts leave in one step, some without a successor: at least one must remain. */
export function decideHandOver(
  handovers: Handovers,
  duties: readonly ContactDuty[],
): 'contacts.lastOne' | null {
  const leaving = duties.filter(({ userId }) => handovers.has(userId));
  const ends = leaving.every(({ userId }) => handovers.get(userId) === null);
  return leaving.length > 0 && leaving.length === duties.length && ends ? 'contacts.lastOne' : null;
}

const contactsOf = (duties: readonly ContactDuty[]) => new Set(duties.map(({ userId }) => userId));
