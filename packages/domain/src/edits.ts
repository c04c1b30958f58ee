import { mayActOn, mayReadNotes } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export type EditFacts = {
  actor: { id: string; roles: readonly RoleKey[] };
  /** The version that the editor has seen. */
  version: number;
  /** Whether the note is among what is edited. */
  editsNote: boolean;
};

/** Editing a user requires authority over them, and the version they have now. Nobody writes the note about themselves. */
export function decideEdit(
  user: { id: string; roles: readonly RoleKey[]; version: number } | undefined,
  { actor, version, editsNote }: EditFacts,
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'users.noteAboutYourself'
  | 'users.changedMeanwhile'
  | null {
  if (!user) return 'users.notFound';
  if (!mayActOn(actor.roles, user.roles)) return 'users.administratorProtected';
  if (editsNote && !mayReadNotes(actor, user.id)) return 'users.noteAboutYourself';
  return user.version === version ? null : 'users.changedMeanwhile';
}

/**
 * Saving a last day removes the user when it is over, so what refuses a removal refuses it here already: one's own, and a
 * fulfillment contact's before someone takes over. The last administrator cannot be meant: only another one who can sign
 * in may set it, and when it is over the job asks again.
 */
export function decideLastDay(
  user: { id: string; fulfillmentContact: boolean },
  facts: {
    actor: { id: string };
    /** Calendar days, yyyy-mm-dd, in the account's time zone; null takes the last day away. */
    lastDay: string | null;
    today: string;
  },
): 'users.ownLastDay' | 'users.lastDayPast' | 'users.isFulfillmentContact' | null {
  if (user.id === facts.actor.id) return 'users.ownLastDay';
  if (facts.lastDay === null) return null;
  if (facts.lastDay < facts.today) return 'users.lastDayPast';
  return user.fulfillmentContact ? 'users.isFulfillmentContact' : null;
}

/** A6: administrators change addresses within their own verified domains; the directory's are its own. */
export function decideEmailChange(
  user: { roles: readonly RoleKey[]; federated: boolean } | undefined,
  facts: { actorRoles: readonly RoleKey[]; newDomain: 'mine' | 'other' | 'none' },
):
  | 'users.notFound'
  | 'users.administratorProtected'
  | 'users.managedByOrganization'
  | 'users.emailOutsideDomains'
  | null {
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actorRoles, user.roles)) return 'users.administratorProtected';
  if (user.federated) return 'users.managedByOrganization';
  return facts.newDomain === 'mine' ? null : 'users.emailOutsideDomains';
}
