import type { Actor } from './actors.ts';
import { mayActOn, mayReadNotes } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const editRefusals = [
  'users.changedMeanwhile',
  'users.noteAboutYourself',
  'users.sameEntitlementCountry',
] as const;

export type EditFacts = {
  actor: Pick<Actor, 'id' | 'roles'>;
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
