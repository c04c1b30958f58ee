import type { LockFacts } from './locks.ts';
import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';

export const groupRefusals = [
  'groups.notFound',
  'groups.nothingToChange',
  'groups.changedMeanwhile',
  'groups.nameTaken',
  'groups.tooMany',
  'groups.productNotEntitled',
] as const;

/** An account has at most this many groups. */
export const maxGroups = 1_000;

/** A group allows at most this many products. */
export const maxGroupProducts = 200;

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

/** What decides which products a group may allow. */
type ProductFacts = {
  /** The products of which the account has an entitlement, whatever its country and term. */
  entitled: ReadonlySet<string>;
};

/** Names of groups are unique in an account, and the number of groups is limited. G1: it allows what the account bought. */
export function decideCreateGroup(
  facts: { groups: number; nameTaken: boolean; productIds: readonly string[] } & ProductFacts,
): 'groups.nameTaken' | 'groups.tooMany' | 'groups.productNotEntitled' | null {
  if (facts.nameTaken) return 'groups.nameTaken';
  if (facts.groups >= maxGroups) return 'groups.tooMany';
  return decideProducts(facts.productIds, [], facts);
}

/** G1: the account has an entitlement of each product; one that was chosen before may stay when the last has gone. */
const decideProducts = (
  wanted: readonly string[],
  before: readonly string[],
  { entitled }: ProductFacts,
): 'groups.productNotEntitled' | null =>
  wanted.every((id) => entitled.has(id) || before.includes(id)) ? null : 'groups.productNotEntitled';

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

type EditedGroup = HeldGroup & {
  version: number;
  entitlementCountry: string | null;
  productIds: readonly string[];
};

/**
 * An edit keeps the name unique and does not overwrite someone else's change. L3 concerns the entitlement country and the
 * products only: a new name or description changes nothing for the members.
 */
export function decideEditGroup(
  group: EditedGroup | null,
  facts: {
    actorRoles: readonly RoleKey[];
    version: number;
    nameTaken: boolean;
    entitlementCountry: string | null;
    productIds: readonly string[];
  } & ProductFacts,
):
  | 'groups.notFound'
  | 'groups.changedMeanwhile'
  | 'users.administratorProtected'
  | 'groups.nameTaken'
  | 'groups.productNotEntitled'
  | null {
  if (!group) return 'groups.notFound';
  if (group.version !== facts.version) return 'groups.changedMeanwhile';
  const protectedFrom = decideActOnMembers(facts.actorRoles, group);
  if (protectedFrom && givesOther(group, facts)) return protectedFrom;
  if (facts.nameTaken) return 'groups.nameTaken';
  return decideProducts(facts.productIds, group.productIds, facts);
}

type Given = { entitlementCountry: string | null; productIds: readonly string[] };
const givesOther = (group: Given, wanted: Given) =>
  group.entitlementCountry !== wanted.entitlementCountry ||
  group.productIds.length !== wanted.productIds.length ||
  !group.productIds.every((id) => wanted.productIds.includes(id));
