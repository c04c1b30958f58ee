import type { Permission } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const accountRefusals = [
  'account.changedMeanwhile',
  'account.domainNotFound',
  'account.contactNotMember',
  'account.closed',
] as const;

/** P1: what counts of an account number that someone types: neither capitals nor spaces nor dashes of any kind. */
export const accountNumberKey = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash}]/gu, '')
    .toUpperCase();

/** S2: the administrators of a closed account may read and export for this many days; then all users are removed. */
export const closedReadableDays = 30;

/** S2: until when a closed account can be read. */
export const readableUntil = (closedAt: Date): Date =>
  new Date(closedAt.getTime() + closedReadableDays * 86_400_000);

/** S2: what may still be done in a closed account, beside what reads only and what concerns oneself alone. */
const allowedWhenClosed: readonly Permission[] = ['users.export', 'usage.export', 'audit.read'];

/** S2: a closed account is read and exported. Screens ask it before anything is opened, the server before it is changed. */
export const decideInClosedAccount = (permission: Permission): 'account.closed' | null =>
  allowedWhenClosed.includes(permission) ? null : 'account.closed';

/** S2: who may sign in to a closed account. */
export function decideSignInToAccount(facts: {
  closed: boolean;
  roles: readonly RoleKey[];
}): 'signIn.accountClosed' | null {
  return facts.closed && !facts.roles.includes('accountAdministrator') ? 'signIn.accountClosed' : null;
}

/** S2: an account closes once. */
export function decideCloseAccount(
  account: { closed: boolean } | null,
): 'accounts.notFound' | 'accounts.alreadyClosed' | null {
  if (!account) return 'accounts.notFound';
  return account.closed ? 'accounts.alreadyClosed' : null;
}
