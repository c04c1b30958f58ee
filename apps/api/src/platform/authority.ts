import { decideInClosedAccount } from '@roster/domain/account';
import type { Actor } from '@roster/domain/actors';
import { may, type Permission } from '@roster/domain/permissions';
import type { RoleKey } from '@roster/domain/roles';
import type { Queryable } from './postgres/database.ts';
import { refuse } from './refused.ts';
import { named, sql } from './postgres/sql.ts';

export type TransactionActor = Actor & {
  accountId: string | null;
  operator: boolean;
  /** L6: when they last typed their password; null where nobody is signed in: a link, a job. */
  provenAt: Date | null;
};

export type Needs = Permission | 'signedIn' | 'pass' | 'operator';

/** The signed-in user, as the session knows them. */
export type Caller = {
  id: string;
  sessionId: string;
  accountId: string | null;
  operator: boolean;
  pass: boolean;
  provenAt: Date;
};

type FoundActor = { roles: RoleKey[]; operator: boolean };

/**
 * A7: for a transaction that holds no account: takes the actor's own row, for which what recovers their access waits, or
 * this waits for it. Only a statement that is sent after it sees what was ended.
 */
export async function lockOwnRow(tx: Queryable, actor: Caller): Promise<void> {
  // SQL: for no key update.
  await tx.query(
    named('transaction-lock-actor', sql`select from users where id = ${actor.id} for no key update`),
  );
}

/**
 * Invariant 3: the actor as they are now, after the rows are taken that others wait for. Returns nothing if they may not
 * act at all any longer, or if their session was ended while the request was under way (A7).
 */
export async function findActorNow(
  tx: Queryable,
  actor: Caller,
  needs: Needs,
): Promise<FoundActor | undefined> {
  // SQL: run at every transaction of a user.
  const [found] = await tx.query<FoundActor>(
    named(
      'transaction-read-actor',
      sql`select roles, operator from users
          where id = ${actor.id} and account_id is not distinct from ${actor.accountId}
            and exists (select from sessions s where s.id = ${actor.sessionId} and s.user_id = users.id)
            and (lock_reasons = '{}' or (${actor.pass && needs === 'pass'} and lock_reasons = '{unaffiliated}'))`,
    ),
  );
  return found;
}

/** Throws Refused if they have lost the authority. */
export function admitActor(actor: Caller, found: FoundActor | undefined, needs: Needs): TransactionActor {
  if (!found) throw refuse('session.required');
  if (needs === 'operator') {
    if (!found.operator) throw refuse('permission.missing');
  } else if (needs !== 'signedIn' && needs !== 'pass' && !may(found.roles, needs))
    throw refuse('permission.missing');
  const { id, accountId, provenAt } = actor;
  const kind = found.operator ? ('operator' as const) : ('user' as const);
  return { kind, id, roles: found.roles, operator: found.operator, accountId, provenAt };
}

/** S2: people still have their own profile in a closed account, and operators act. */
export const refusalWhenClosed = (needs: Needs): 'account.closed' | null =>
  needs === 'signedIn' || needs === 'pass' || needs === 'operator' ? null : decideInClosedAccount(needs);
