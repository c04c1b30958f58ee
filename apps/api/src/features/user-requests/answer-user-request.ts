import { answerUserRequest as endpoint } from '@roster/contract/user-requests';
import { otherCountriesOf, type LicenseOffer } from '@roster/domain/license-offers';
import { decideUnlock } from '@roster/domain/locks';
import { rolesAfter } from '@roster/domain/role-grants';
import { decideAnswer } from '@roster/domain/user-requests';
import type { UndoRecordOf } from '@roster/domain/undo-records';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countAbleAdministrators, depart } from '../affiliation/index.ts';
import { editMember, findEntitlementCountry, findLockFacts, subjectsOf } from '../users/index.ts';
import { clearedUser, findCleared, unlockMembers } from '../locks/index.ts';
import { changeMemberRoles } from '../roles/index.ts';
import { assignToMembers } from '../seats/index.ts';
import { answerFacts } from './request-answer.ts';
import { giveAnswer } from './give-answer.ts';
import { lockRequests, type UserRequestRow } from './user-requests.store.ts';

/** H3: granting carries out the request, in the same transaction and by the same rules as doing it directly. */
export const answerUserRequest = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const request = (await lockRequests(tx, [params.requestId])).get(params.requestId) ?? null;
    const able = await countAbleAdministrators(tx, tx.account.id);
    const facts = answerFacts(request, tx.actor, able);
    const refusal = decideAnswer(facts, body.answer);
    if (refusal === 'licenses.otherCountry') throw refused(refusal, otherCountriesOf(facts.offer));
    if (refusal || !request) throw refused(refusal ?? 'requests.notFound');

    // Leaving the account does not come back this way: Recently removed does.
    // A license is returned where its holder is seen.
    const comesBack = body.answer === 'decline' || !['release', 'license'].includes(request.kind);
    const undo = body.undoable && comesBack ? tx.offerUndo() : null;
    const state = body.answer === 'grant' ? ('granted' as const) : ('declined' as const);
    // Before the release, after which the account no longer sees the user.
    await giveAnswer(tx, [request], { state, message: body.message || null });
    const granted =
      state === 'granted' ? await grant[request.kind](tx, { ...request, offer: facts.offer }, refused) : null;
    await undo?.keep({ act: 'request', requestIds: [request.id], granted });
    return { state, ...(undo && { undo: undo.offer }) };
  }),
);

/** What granting changed, so that it can be taken back. */
type Granted = UndoRecordOf<'request'>['granted'];

type LicenseRefusal =
  'entitlements.notFound' | 'licenses.termEnded' | 'licenses.alreadyHeld' | 'licenses.noneFree';
type UnlockRefusal = Exclude<ReturnType<typeof decideUnlock>, 'users.notFound' | null>;
type Asked = UserRequestRow & { offer: LicenseOffer | null };
type RefuseGrant = Refuse<UnlockRefusal | LicenseRefusal | 'requests.notFound'>;

const grant: Record<
  UserRequestRow['kind'],
  (tx: AccountTransaction, request: Asked, refused: RefuseGrant) => Promise<Granted>
> = {
  unlock: async (tx, { user_id: userId }, refused) => {
    const facts = await findLockFacts(tx, [userId]);
    const refusal = decideUnlock(userId, facts);
    if (refusal) throw refused(refusal === 'users.notFound' ? 'requests.notFound' : refusal);
    // The answer tells them.
    const subjects = subjectsOf([userId], facts.users);
    const locks = await findCleared(tx, [userId]);
    const { requests } = await unlockMembers(tx, subjects, { alreadyTold: [userId] });
    return { act: 'unlock', users: subjects.map(clearedUser), locks, requests };
  },
  role: async (tx, { user_id: id, user_name: name, role, user_roles: before }) => {
    const after = rolesAfter(before, { add: role ? [role] : [], remove: [] });
    const { requests } = await changeMemberRoles(tx, [{ id, name, before, after }]);
    return { act: 'roles', users: [{ id, before, after }], requests };
  },
  country: async (tx, { user_id: userId, country }) => {
    const before = { entitlementCountry: await findEntitlementCountry(tx, userId) };
    await editMember(tx, userId, { before, after: { entitlementCountry: country } });
    return { act: 'country', id: userId, before: before.entitlementCountry, after: country };
  },
  license: async (tx, { user_id: userId, offer }, refused) => {
    if (offer?.kind !== 'free') throw refused('licenses.noneFree');
    const wanted = { entitlementId: offer.entitlementId, userIds: [userId], dryRun: false };
    const { refused: why } = await assignToMembers(tx, wanted, refused);
    const [refusal] = why;
    if (refusal?.code === 'licenses.noneFree' || refusal?.code === 'licenses.alreadyHeld')
      throw refused(refusal.code);
    if (refusal) throw refused('requests.notFound');
    return null;
  },
  release: async (tx, { user_id: userId }) => {
    const { users } = await findLockFacts(tx, [userId]);
    await depart(tx, subjectsOf([userId], users), { way: 'grantedRequest' });
    return null;
  },
};
