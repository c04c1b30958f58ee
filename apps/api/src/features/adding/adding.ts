import type { Problem } from '@roster/contract/machinery/problem';
import { decideGrant, withNeeded } from '@roster/domain/role-grants';
import type { RefusalCode } from '@roster/domain/refusals';
import type { RoleKey } from '@roster/domain/roles';
import type { Platform } from '../../platform/platform.ts';
import { Refused } from '../../platform/refused.ts';
import { isWait } from '../../platform/throttles.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAddFacts, type KnownAddress } from './add-facts.store.ts';
import { findDefaults, findForeignGroups } from '../account/index.ts';

/** Refusals that reveal something about people of other accounts: these are counted. */
const probing: readonly RefusalCode[] = [
  'users.inOtherAccount',
  'users.domainOwnedByOther',
  'users.emailNotAvailable',
];

type Needs = { platform: Platform; actor: { id: string; accountId: string }; now: Date };

/**
 * A2: a try is reserved before it is judged, and counts only if it told something about another account. So an
 * administrator who adds a thousand people at once is never refused, and one who tries out addresses is.
 */
export async function countingProbes<T>({ platform, actor }: Needs, work: () => Promise<T>): Promise<T> {
  const reserved = await platform.throttles.reservePatiently({ limit: 'probe', key: actor.id });
  if (isWait(reserved)) throw new Refused('users.tooManyProbes', { retryAfterSeconds: reserved.waitSeconds });
  let told = false;
  try {
    return await work();
  } catch (error) {
    told = error instanceof Refused && probing.includes(error.code);
    throw error;
  } finally {
    await reserved.settle(told);
  }
}

/** Reads the facts about an address, outside the transaction, where row-level security shows only this account. */
export const addFacts = ({ platform, actor, now }: Needs, email: string) =>
  findAddFacts(platform.database.reader, actor.accountId, email, now);

/** What the dialog needs to resolve a refusal on the spot; nothing about other accounts. */
export function settlementHints(facts: KnownAddress): Partial<Problem> {
  if (facts.known?.affiliation === 'mine' && facts.userId)
    return { userId: facts.userId, invited: facts.status === 'invited' };
  if (facts.requestId) return { requestId: facts.requestId };
  return facts.restorable ? { restorable: true } : {};
}

type Wanted = { roles?: RoleKey[] | undefined; groupIds?: string[] | undefined };

/** The roles and groups of a new user: the chosen ones, else the account's defaults (S1). */
export async function newcomerParts(
  tx: AccountTransaction,
  wanted: Wanted,
): Promise<{ roles: RoleKey[]; groupIds: string[] }> {
  const defaults = await findDefaults(tx);
  const roles = withNeeded(wanted.roles ?? defaults.roles);
  const groupIds = wanted.groupIds ?? defaults.groupIds;
  const refusal = decideGrant(tx.actor.roles, roles);
  if (refusal) throw new Refused(refusal);
  if ((await findForeignGroups(tx, groupIds)).length > 0) throw new Refused('groups.notFound');
  return { roles, groupIds };
}
