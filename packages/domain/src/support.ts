import type { RoleKey } from './roles.ts';

export const supportRefusals = ['support.notFound', 'support.closed', 'support.categoryNotAllowed'] as const;

/** H4: the categories of service requests. */
export const supportCategories = [
  'licensingAndUserAdministration',
  'signIn',
  'noAdministrator',
  'federation',
  'downloads',
  'other',
] as const;
export type SupportCategory = (typeof supportCategories)[number];

/** H4: open to everyone, signed in or not. */
export const openCategories = ['signIn', 'noAdministrator'] as const satisfies SupportCategory[];

/** Open: waits for the operator. Answered: waits for the requester. */
export const supportStates = ['open', 'answered', 'closed'] as const;
export type SupportState = (typeof supportStates)[number];

/** H4: Support Restricted asks only what everyone may; roles add up, so Support Administrator outweighs it. */
export function decideOpenRequest(
  roles: readonly RoleKey[],
  category: SupportCategory,
): 'support.categoryNotAllowed' | null {
  const open = (openCategories as readonly SupportCategory[]).includes(category);
  const restricted = roles.includes('supportRestricted') && !roles.includes('supportAdministrator');
  return restricted && !open ? 'support.categoryNotAllowed' : null;
}

/** H4: users see their own; Support Administrators and Account Administrators see all of their account's. */
export function maySee(
  actor: { id: string | null; accountId: string | null; roles: readonly RoleKey[]; operator: boolean },
  request: { userId: string | null; accountId: string | null },
): boolean {
  if (actor.operator || request.userId === actor.id) return true;
  const seesAll =
    actor.roles.includes('supportAdministrator') || actor.roles.includes('accountAdministrator');
  return seesAll && actor.accountId !== null && request.accountId === actor.accountId;
}

/** A closed request takes no more messages. */
export function decideAnswerRequest(
  request: { state: SupportState } | null,
): 'support.notFound' | 'support.closed' | null {
  if (!request) return 'support.notFound';
  return request.state === 'closed' ? 'support.closed' : null;
}

/** What decides whether an account has anyone to administer it. */
export type Administration = {
  closed: boolean;
  ableAdministrators: number;
  /** Those whose invitation still works: with one that ended nobody gets in (A7). */
  invitedAdministrators: number;
};

/** H4: an account without an administrator who can sign in or is invited opens a request automatically. */
export const lacksAdministrator = ({
  closed,
  ableAdministrators,
  invitedAdministrators,
}: Administration): boolean => !closed && ableAdministrators === 0 && invitedAdministrators === 0;
