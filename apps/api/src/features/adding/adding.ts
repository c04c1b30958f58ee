import type { Problem } from '@roster/contract/machinery/problem';
import { decideGrant, withNeeded } from '@roster/domain/role-grants';
import type { RefusalCode } from '@roster/domain/refusals';
import type { RoleKey } from '@roster/domain/roles';
import type { Platform } from '../../platform/platform.ts';
import { Refused } from '../../platform/refused.ts';
import { together } from '../../platform/postgres/together.ts';
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
type NeedsTransaction<T> = Needs & {
  transaction: (work: (tx: AccountTransaction) => Promise<T>) => Promise<T>;
};

/**
 * A2: a try is reserved before it is judged, and counts only if it told something about another account. So an
 * administrator who adds a thousand people at once is never refused, and one who tries out addresses is. It is settled while
 * the transaction ends.
 */
export async function countingProbes<T>(
  { platform, actor, transaction }: NeedsTransaction<T>,
  work: (tx: AccountTransaction) => Promise<T>,
): Promise<T> {
  const reserved = await platform.throttles.reservePatiently({ limit: 'probe', key: actor.id });
  if (isWait(reserved)) throw new Refused('users.tooManyProbes', { retryAfterSeconds: reserved.waitSeconds });
  let settle: (told: boolean) => void = () => undefined;
  const settled = new Promise<boolean>((resolve) => (settle = resolve)).then(reserved.settle);
  const worked = transaction(async (tx) => {
    const answer = await work(tx);
    settle(false);
    return answer;
  }).catch((error: unknown) => {
    settle(error instanceof Refused && probing.includes(error.code));
    throw error;
  });
  const [answer] = await together(worked, settled);
  return answer;
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
type Parts = { roles: RoleKey[]; groupIds: string[]; foreign: string[] };

/** The roles and groups that a new user is to have: the chosen ones, else the account's defaults (S1). */
export async function findNewcomerParts(tx: AccountTransaction, wanted: Wanted): Promise<Parts> {
  const [defaults, foreign] = await together(findDefaults(tx), findForeignGroups(tx, wanted.groupIds ?? []));
  const roles = withNeeded(wanted.roles ?? defaults.roles);
  return { roles, groupIds: wanted.groupIds ?? defaults.groupIds, foreign };
}

/** Throws Refused if the actor may not give them. */
export function requireGrantable(tx: AccountTransaction, { roles, foreign }: Parts): void {
  const refusal = decideGrant(tx.actor.roles, roles);
  if (refusal) throw new Refused(refusal);
  if (foreign.length > 0) throw new Refused('groups.notFound');
}
