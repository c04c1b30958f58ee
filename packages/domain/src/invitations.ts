import type { Actor } from './actors.ts';
import { mayActOn } from './permissions.ts';
import type { RoleKey } from './roles.ts';
import type { LockReason, UserStatus } from './users.ts';

export const invitationRefusals = ['users.lockedNoReset', 'users.notInvited'] as const;

export type PasswordSubject = {
  roles: readonly RoleKey[];
  status: UserStatus;
  lockReasons: readonly LockReason[];
  federated: boolean;
};

export type PasswordFacts = {
  actor: Pick<Actor, 'roles'>;
  users: ReadonlyMap<string, PasswordSubject>;
};

/** The state of an invitation, derived from its email and its link. */
export const invitationStates = ['notSent', 'sending', 'sent', 'failed', 'expired'] as const;
export type InvitationState = (typeof invitationStates)[number];

type PasswordRefusal = 'users.notFound' | 'users.administratorProtected' | 'users.managedByOrganization';

/** W1: sends a link to set a new password, or the invitation again; it never unlocks. F4: not to federated users. */
export function decideSendReset(
  id: string,
  facts: PasswordFacts,
): PasswordRefusal | 'users.lockedNoReset' | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  if (!mayActOn(facts.actor.roles, user.roles)) return 'users.administratorProtected';
  if (user.federated) return 'users.managedByOrganization';
  return user.lockReasons.length > 0 ? 'users.lockedNoReset' : null;
}

/** Only invitations that were not accepted are sent again or withdrawn. */
export function decideInvitation(
  id: string,
  facts: PasswordFacts,
): PasswordRefusal | 'users.notInvited' | null {
  const user = facts.users.get(id);
  if (!user) return 'users.notFound';
  return decideResend(facts.actor, user) ?? (user.status === 'invited' ? null : 'users.notInvited');
}

/** L3, F4: whether the actor may invite someone again who is invited. */
export function decideResend(
  actor: Pick<Actor, 'roles'>,
  user: Pick<PasswordSubject, 'roles' | 'federated'>,
): 'users.administratorProtected' | 'users.managedByOrganization' | null {
  if (!mayActOn(actor.roles, user.roles)) return 'users.administratorProtected';
  return user.federated ? 'users.managedByOrganization' : null;
}

/** D2: withdrawing an invitation is a way out like any other: a fulfillment contact is replaced first. */
export const decideWithdraw = (
  id: string,
  { fulfillmentContacts, ...facts }: PasswordFacts & { fulfillmentContacts: ReadonlySet<string> },
): ReturnType<typeof decideInvitation> | 'users.isFulfillmentContact' =>
  decideInvitation(id, facts) ?? (fulfillmentContacts.has(id) ? 'users.isFulfillmentContact' : null);
