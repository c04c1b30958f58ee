import type { DetailsOf } from '@roster/contract/machinery/problem';
import { helpersOf } from '@roster/domain/affiliation';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import type { Context } from '../../platform/implement.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { findAdministrators } from '../affiliation/index.ts';
import { giveTicket } from '../waiting/index.ts';
import { findLocked } from './sign-in.store.ts';

type LockedUser = {
  id: string;
  account_id: string | null;
  account_closed: boolean;
  lock_reasons: LockReason[];
  roles: RoleKey[];
};

/** H2: in plain words why, since when, and who can help. Only for someone who proved to be the user. */
export async function lockedDetails(
  database: Queryable,
  user: LockedUser,
  { pass, ...context }: Pick<Context, 'platform' | 'now'> & { pass: boolean },
): Promise<DetailsOf<'signIn.locked'>['locked']> {
  const { since, asked_at: askedAt } = await findLocked(database, user.id);
  // S2: in a closed account nobody unlocks anyone.
  const administrators =
    user.account_id && !user.account_closed ? await findAdministrators(database, user.account_id) : [];
  return {
    reasons: user.lock_reasons,
    since: since?.toISOString() ?? null,
    administrators: helpersOf(user, administrators).map(({ name, email }) => ({ name, email })),
    pass,
    asked: askedAt && { at: askedAt.toISOString(), ticket: giveTicket(context, 'unlock', user.id) },
  };
}
