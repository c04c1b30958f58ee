import type { decideAdd, decideAddToAccount } from '@roster/domain/adding';
import { decideResend } from '@roster/domain/invitations';
import { decideGrant, withNeeded } from '@roster/domain/role-grants';
import type { RefusalCode } from '@roster/domain/refusals';
import type { RoleKey } from '@roster/domain/roles';
import type { Platform } from '../../platform/platform.ts';
import { Refused, type Refuse } from '../../platform/refused.ts';
import { together } from '../../platform/postgres/index.ts';
import { isWait, type Reservation, type Wait } from '../../platform/throttles.ts';
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
  refused: Refuse<'users.tooManyProbes'>;
  transaction: (work: (tx: AccountTransaction) => Promise<T>) => Promise<T>;
};

/**
 * A2: a try is reserved before it is judged, and counts only if it told something about another account. So an
 * administrator who adds a thousand people at once is never refused, and one who tries out addresses is. It is reserved while
 * the transaction begins, and settled while it ends.
 */
export async function countingProbes<T>(
  { platform, actor, transaction, refused }: NeedsTransaction<T>,
  work: (tx: AccountTransaction) => Promise<T>,
): Promise<T> {
  const { throttles } = platform;
  const probe = { limit: 'probe', key: actor.id } as const;
  try {
    return await settling(transaction, throttles.reserve(probe), work);
  } catch (error) {
    if (!(error instanceof NoneLeft)) throw error;
  }
  // Those in the way may be given back: nobody waits for that while they hold the account.
  const reserved = await throttles.reservePatiently(probe);
  if (isWait(reserved)) throw refused('users.tooManyProbes', { retryAfterSeconds: reserved.waitSeconds });
  return settling(transaction, Promise.resolve(reserved), work);
}

class NoneLeft extends Error {}

async function settling<T>(
  transaction: NeedsTransaction<T>['transaction'],
  reserving: Promise<Reservation | Wait>,
  work: (tx: AccountTransaction) => Promise<T>,
): Promise<T> {
  reserving.catch(() => undefined); // who waits for it below sees the failure
  let settle: (told: boolean) => void = () => undefined;
  const settled = new Promise<boolean>((resolve) => (settle = resolve)).then(async (told) => {
    const reserved = await reserving;
    if (!isWait(reserved)) await reserved.settle(told);
  });
  const worked = transaction(async (tx) => {
    if (isWait(await reserving)) throw new NoneLeft();
    const answer = await work(tx);
    settle(false);
    return answer;
  }).catch((error: unknown) => {
    settle(error instanceof Refused && probing.includes(error.code));
    throw error;
  });
  // Another request with the same key may have done the work.
  const [answer] = await together(
    worked.finally(() => settle(false)),
    settled,
  );
  return answer;
}

/** Reads the facts about an address, outside the transaction, where row-level security shows only this account. */
export const addFacts = ({ platform, actor, now }: Needs, email: string) =>
  findAddFacts(platform.database.reader, actor.accountId, email, now);

type AddRefusal = NonNullable<ReturnType<typeof decideAdd | typeof decideAddToAccount>>;

/** Refuses with what the dialog needs to resolve it on the spot; nothing about other accounts. */
export function refusedAs<Code extends AddRefusal>(
  code: Code,
  { userId, requestId, status, roles, federated, restorable }: KnownAddress,
  { refused, actor }: { refused: Refuse<Code>; actor: { roles: readonly RoleKey[] } },
): Refused {
  const say = refused as Refuse<AddRefusal>; // the code is one of those that it accepts
  const known: AddRefusal = code;
  switch (known) {
    case 'users.alreadyMember':
      return say(known, {
        userId: userId ?? '',
        invited: status === 'invited',
        resendRefusal: decideResend(actor, { roles, federated }),
      });
    case 'users.awaitingApproval':
      return say(known, { requestId: requestId ?? '' });
    case 'users.existsUnaffiliated':
      return say(known, restorable ? { restorable } : {});
    case 'users.inOtherAccount':
    case 'users.domainOwnedByOther':
    case 'users.notRegistered':
      return say(known);
  }
}

type Wanted = { roles?: RoleKey[] | undefined; groupIds?: string[] | undefined };
type Parts = { roles: RoleKey[]; groupIds: string[]; foreign: string[] };

/** The roles and groups that a new user is to have: the chosen ones, else the account's defaults (S1). */
export async function findNewcomerParts(tx: AccountTransaction, wanted: Wanted): Promise<Parts> {
  const [defaults, foreign] = await together(findDefaults(tx), findForeignGroups(tx, wanted.groupIds ?? []));
  const roles = withNeeded(wanted.roles ?? defaults.roles);
  return { roles, groupIds: wanted.groupIds ?? defaults.groupIds, foreign };
}

/** Refuses if the actor may not give them. */
export function requireGrantable(
  tx: AccountTransaction,
  { roles, foreign }: Parts,
  refused: Refuse<'roles.administratorOnlyByAdministrator' | 'groups.notFound'>,
): void {
  const refusal = decideGrant(tx.actor.roles, roles);
  if (refusal) throw refused(refusal);
  if (foreign.length > 0) throw refused('groups.notFound');
}
