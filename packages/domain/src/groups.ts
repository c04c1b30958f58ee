import type { LockFacts } from './locks.ts';
import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const groupRefusals = [
  'groups.notFound',
  'groups.nothingToChange',
  'groups.changedMeanwhile',
  'groups.nameTaken',
  'groups.tooMany',
] as const;

/** An account has at most this many groups. */
export const maxGroups = 1_000;

export type GroupChange = { add: readonly string[]; remove: readonly string[] };
export type GroupFacts = Pick<LockFacts, 'actor' | 'users'> & {
  change: GroupChange;
  /** The groups that each user is in. */
  memberships: ReadonlyMap<string, readonly string[]>;
};

/**
 * G1: members are added to groups and removed from them; a co-administrator does not act on an Account Administrator.
 */
export function decideChangeGroups(
  id: string,
  facts: GroupFacts,
): 'users.notFound' | 'users.administratorProtected' | 'groups.nothingToChange' | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  const groups = facts.memberships.get(id) ?? [];
  const changes =
    facts.change.add.some((group) => !groups.includes(group)) ||
    facts.change.remove.some((group) => groups.includes(group));
  return changes ? null : 'groups.nothingToChange';
}

/** Names of groups are unique in an account, and the number of groups is limited. */
export function decideCreateGroup(facts: {
  groups: number;
  nameTaken: boolean;
}): 'groups.nameTaken' | 'groups.tooMany' | null {
  if (facts.nameTaken) return 'groups.nameTaken';
  return facts.groups >= maxGroups ? 'groups.tooMany' : null;
}

/** A group with the roles that its members hold. */
export type HeldGroup = { rolesHeld: readonly RoleKey[] };

/** L3: a co-administrator does not change what a group gives if an Account Administrator is in it. */
export const decideActOnMembers = (
  actorRoles: readonly RoleKey[],
  group: HeldGroup,
): 'users.administratorProtected' | null =>
  mayActOn(actorRoles, group.rolesHeld) ? null : 'users.administratorProtected';

/** The caller was shown the number of members; if it has changed, the group is not deleted. */
export function decideDeleteGroup(
  group: (HeldGroup & { members: number }) | null,
  facts: { actorRoles: readonly RoleKey[]; toldMembers: number },
): 'groups.notFound' | 'users.administratorProtected' | 'groups.changedMeanwhile' | null {
  if (!group) return 'groups.notFound';
  const protectedFrom = decideActOnMembers(facts.actorRoles, group);
  if (protectedFrom) return protectedFrom;
  return group.members === facts.toldMembers ? null : 'groups.changedMeanwhile';
}

/**
 * An edit keeps the name unique and does not overwrite someone else's change. L3 concerns the entitlement country only: a
 * new name or description changes nothing for the members.
 */
export function decideEditGroup(
  group: (HeldGroup & { version: number; entitlementCountry: string | null }) | null,
  facts: {
    actorRoles: readonly RoleKey[];
    version: number;
    nameTaken: boolean;
    entitlementCountry: string | null;
  },
):
  'groups.notFound' | 'groups.changedMeanwhile' | 'users.administratorProtected' | 'groups.nameTaken' | null {
  if (!group) return 'groups.notFound';
  if (group.version !== facts.version) return 'groups.changedMeanwhile';
  const protectedFrom = decideActOnMembers(facts.actorRoles, group);
  if (protectedFrom && group.entitlementCountry !== facts.entitlementCountry) return protectedFrom;
  return facts.nameTaken ? 'groups.nameTaken' : null;
}
