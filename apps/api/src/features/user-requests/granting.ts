import type { LicenseOffer } from '@roster/domain/license-offers';
import { decideUnlock } from '@roster/domain/locks';
import { rolesAfter } from '@roster/domain/role-grants';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import { grantOrder, type UserRequestKind } from '@roster/domain/user-requests';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { depart } from '../affiliation/index.ts';
import { clearedUser, findCleared, unlockMembers } from '../locks/index.ts';
import { changeMemberRoles } from '../roles/index.ts';
import { assignToMembers } from '../seats/index.ts';
import { changeCountries, findCountries, findLockFacts, subjectsOf } from '../users/index.ts';
import type { UserRequestRow } from './user-requests.store.ts';

export type Asked = UserRequestRow & { offer: LicenseOffer | null };

/** What granting changed, so that it can be taken back. */
export type Granted = NonNullable<UndoRecordOf<'request'>['granted']>[number];

export type RefuseLicense = Refuse<'entitlements.notFound' | 'licenses.termEnded'>;

type UnlockRefusal = Exclude<ReturnType<typeof decideUnlock>, 'users.notFound' | null>;
export type DoorRefusal = UnlockRefusal | 'requests.notFound' | 'licenses.noneFree' | 'licenses.alreadyHeld';

/**
 * Why the doors by which requests are carried out would refuse some of them, by the id of the request; with the countries that
 * users get in the same step.
 */
export async function refusedByDoors(
  tx: AccountTransaction,
  asked: readonly Asked[],
  countries: ReadonlyMap<string, string>,
  refused: RefuseLicense,
): Promise<Map<string, DoorRefusal>> {
  const why = new Map<string, DoorRefusal>();
  const unlocking = of(asked, 'unlock');
  if (unlocking.length > 0) {
    const facts = await findLockFacts(tx, unlocking.map(askerOf));
    for (const { id, user_id: userId } of unlocking) {
      const code = decideUnlock(userId, facts);
      if (code) why.set(id, code === 'users.notFound' ? 'requests.notFound' : code);
    }
  }
  for (const { id, offer } of of(asked, 'license'))
    if (offer && offer.kind !== 'free') why.set(id, 'licenses.noneFree');
  for (const [entitlementId, wanting] of byEntitlement(asked)) {
    const wanted = { entitlementId, userIds: wanting.map(askerOf), countries, dryRun: true };
    const codes = new Map(
      (await assignToMembers(tx, wanted, refused)).refused.map(({ id, code }) => [id, code]),
    );
    for (const { id, user_id: userId } of wanting) {
      const code = codes.get(userId);
      if (code) why.set(id, isOfLicense(code) ? code : 'requests.notFound');
    }
  }
  return why;
}

const isOfLicense = (code: string) => code === 'licenses.noneFree' || code === 'licenses.alreadyHeld';

/** H3: carries requests out by the doors of acting without one. All of them were decided within the lock of the account. */
export async function carryOut(
  tx: AccountTransaction,
  asked: readonly Asked[],
  refused: RefuseLicense,
): Promise<Granted[]> {
  const granted: Granted[] = [];
  for (const kind of grantOrder) {
    const some = of(asked, kind);
    if (some.length > 0) granted.push(...(await grant[kind](tx, some, refused)));
  }
  return granted;
}

const grant: Record<
  UserRequestKind,
  (tx: AccountTransaction, asked: readonly Asked[], refused: RefuseLicense) => Promise<Granted[]>
> = {
  unlock: async (tx, asked) => {
    const ids = asked.map(askerOf);
    const { users } = await findLockFacts(tx, ids);
    // The answer tells them.
    const subjects = subjectsOf(ids, users);
    const locks = await findCleared(tx, ids);
    const { requests } = await unlockMembers(tx, subjects, { alreadyTold: ids });
    return [{ act: 'unlock', users: subjects.map(clearedUser), locks, requests }];
  },
  role: async (tx, asked) => {
    // One change for each user, who may have asked for several roles.
    const changes = [...new Map(asked.map((one) => [one.user_id, one])).values()].map(
      ({ user_id: id, user_name: name, user_roles: before }) => ({
        id,
        name,
        before,
        after: rolesAfter(before, { add: rolesOf(asked, id), remove: [] }),
      }),
    );
    const { requests } = await changeMemberRoles(tx, changes);
    return [
      { act: 'roles', users: changes.map(({ id, before, after }) => ({ id, before, after })), requests },
    ];
  },
  country: async (tx, asked) => {
    const countries = await findCountries(tx, asked.map(askerOf));
    const users = asked.map(({ user_id: id, country: after }) => ({
      id,
      before: countries.get(id)?.entitlementCountry ?? null,
      after,
    }));
    return [{ act: 'country', users, requests: await changeCountries(tx, users) }];
  },
  license: async (tx, asked, refused) => {
    for (const [entitlementId, wanting] of byEntitlement(asked)) {
      const wanted = { entitlementId, userIds: wanting.map(askerOf), dryRun: false };
      const { refused: why } = await assignToMembers(tx, wanted, refused);
      if (why.length > 0) throw new Error('a license went within the lock of its account');
    }
    return [];
  },
  release: async (tx, asked) => {
    const ids = asked.map(askerOf);
    const { users } = await findLockFacts(tx, ids);
    await depart(tx, subjectsOf(ids, users), { way: 'grantedRequest' });
    return [];
  },
};

const of = (asked: readonly Asked[], kind: UserRequestKind) => asked.filter((one) => one.kind === kind);
const rolesOf = (asked: readonly Asked[], userId: string) =>
  asked.flatMap(({ user_id: id, role }) => (id === userId && role ? [role] : []));
const askerOf = ({ user_id: id }: Asked) => id;

function byEntitlement(asked: readonly Asked[]): Map<string, Asked[]> {
  const all = new Map<string, Asked[]>();
  for (const one of asked) {
    if (one.offer?.kind !== 'free') continue;
    all.set(one.offer.entitlementId, [...(all.get(one.offer.entitlementId) ?? []), one]);
  }
  return all;
}
