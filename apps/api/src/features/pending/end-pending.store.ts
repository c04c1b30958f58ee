import { invitationStands, type AccessAct } from '@roster/domain/pending';
import type { RoleKey } from '@roster/domain/roles';
import type { Transaction } from '../../platform/transaction.ts';

type StartedInvitation = { id: string; given: RoleKey[]; inviter_roles: RoleKey[]; able: boolean };

/** Invitations that give a role, unless their inviter may still give it after the act. */
export async function endStartedInvitations(
  tx: Transaction,
  userIds: readonly string[],
  act: AccessAct,
): Promise<void> {
  const started = await tx.query<StartedInvitation>({
    name: 'pending-started-invitations',
    text: `select t.id, invited.roles as given, inviter.roles as inviter_roles,
             inviter.lock_reasons = '{}' and inviter.account_id = t.account_id as able
           from tokens t join users invited on invited.id = t.user_id join users inviter on inviter.id = t.started_by
           where t.started_by = any($1::uuid[]) and t.user_id <> t.started_by and t.purpose = 'invitation'
             and t.used_at is null and t.ended_at is null and invited.roles <> '{}'`,
    values: [userIds],
  });
  // Only an act that leaves the inviter in place asks what they may still do.
  const over = started.filter(
    ({ able, inviter_roles: roles, given }) =>
      act !== 'roleLost' || !invitationStands({ able, roles }, given),
  );
  await tx.query({
    text: 'update tokens set ended_at = $2 where id = any($1::uuid[])',
    values: [over.map(({ id }) => id), tx.now],
  });
}

/** Changes of other users' addresses that these users asked for. */
export async function endStartedEmailChanges(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'pending-started-email-changes',
    text: `update tokens set ended_at = $2
           where started_by = any($1::uuid[]) and user_id <> started_by and purpose = 'emailChange'
             and used_at is null and ended_at is null`,
    values: [userIds, tx.now],
  });
}

/** The request that is being answered keeps its place: it has no answer yet. */
export async function forgetAnswers(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'pending-forget-answers',
    text: 'delete from idempotency_keys where actor_id = any($1::uuid[]) and answer is not null',
    values: [userIds],
  });
}

export async function forgetDevices(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'pending-forget-devices',
    text: 'update users set devices_known_since = $2 where id = any($1::uuid[])',
    values: [userIds, tx.now],
  });
}

/** A6: a wait that rests on the domain of an address which the user no longer has. */
export async function endDomainRequests(tx: Transaction, userIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'pending-end-domain-requests',
    text: `update approval_requests r set state = 'noLongerWaiting', decided_at = $2
           from users u
           where r.user_id = any($1::uuid[]) and u.id = r.user_id and r.state = 'open' and r.source = 'domain'
             and not exists (select from account_domains d
               where d.account_id = r.account_id and d.domain = split_part(u.email, '@', 2))`,
    values: [userIds, tx.now],
  });
}
