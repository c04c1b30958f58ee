import { answerUserRequest as endpoint } from '@roster/contract/user-requests';
import { decideUnlock } from '@roster/domain/locks';
import { rolesAfter } from '@roster/domain/role-grants';
import { decideAnswer } from '@roster/domain/user-requests';
import { implement } from '../../platform/implement.ts';
import type { Refuse } from '../../platform/refused.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { countAbleAdministrators, depart } from '../affiliation/index.ts';
import { editMember, findEntitlementCountry, findLockFacts, subjectsOf } from '../users/index.ts';
import { unlockMembers } from '../locks/index.ts';
import { changeMemberRoles } from '../roles/index.ts';
import { answerFacts } from './request-answer.ts';
import { keepAnswer, lockRequest, type UserRequestRow } from './user-requests.store.ts';

/** H3: granting carries out the request, in the same transaction and by the same rules as doing it directly. */
export const answerUserRequest = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const request = await lockRequest(tx, params.requestId);
    const able = await countAbleAdministrators(tx, tx.account.id);
    const refusal = decideAnswer(answerFacts(request, tx.actor, able), body.answer);
    if (refusal || !request) throw refused(refusal ?? 'requests.notFound');

    const state = body.answer === 'grant' ? ('granted' as const) : ('declined' as const);
    const message = body.message || null;
    await keepAnswer(tx, request.id, { state, message });
    const details = {
      kind: request.kind,
      role: request.role,
      country: request.country,
      ...(message && { reason: message }),
    };
    await tx.audit(`requests.${state}`, [{ subjectId: request.user_id, details }]);
    // Before the release, after which the account no longer sees the user.
    await tx.mail('questionAnswered', [request.user_id], {
      accountName: tx.account.name,
      kind: request.kind,
      granted: state === 'granted' ? 'yes' : 'no',
      message: message ?? '',
      hasMessage: message ? 'yes' : 'no',
    });
    if (state === 'granted') await grant[request.kind](tx, request, refused);
    return { state };
  }),
);

type UnlockRefusal = Exclude<ReturnType<typeof decideUnlock>, 'users.notFound' | null>;
type RefuseUnlock = Refuse<UnlockRefusal | 'requests.notFound'>;

const grant: Record<
  UserRequestRow['kind'],
  (tx: AccountTransaction, request: UserRequestRow, refused: RefuseUnlock) => Promise<void>
> = {
  unlock: async (tx, { user_id: userId }, refused) => {
    const facts = await findLockFacts(tx, [userId]);
    const refusal = decideUnlock(userId, facts);
    if (refusal) throw refused(refusal === 'users.notFound' ? 'requests.notFound' : refusal);
    // The answer tells them.
    await unlockMembers(tx, subjectsOf([userId], facts.users), { alreadyTold: [userId] });
  },
  role: async (tx, { user_id: id, user_name: name, role, user_roles: before }) => {
    const after = rolesAfter(before, { add: role ? [role] : [], remove: [] });
    await changeMemberRoles(tx, [{ id, name, before, after }]);
  },
  country: async (tx, { user_id: userId, country }) => {
    const before = { entitlementCountry: await findEntitlementCountry(tx, userId) };
    await editMember(tx, userId, { before, after: { entitlementCountry: country } });
  },
  release: async (tx, { user_id: userId }) => {
    const { users } = await findLockFacts(tx, [userId]);
    await depart(tx, subjectsOf([userId], users), { way: 'grantedRequest' });
  },
};
