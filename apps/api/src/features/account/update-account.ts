import { updateAccount as endpoint } from '@roster/contract/account';
import { withNeeded } from '@roster/domain/role-grants';
import { differing } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import {
  changeSettings,
  findDefaultGroupNames,
  findForeignGroups,
  findSettings,
  isMemberOf,
  setDefaultGroups,
} from './settings.store.ts';

/** S1: the version reveals that someone else changed the settings in between. */
export const updateAccount = implement(endpoint, ({ body }, { actor, transaction, refused }) =>
  transaction(async (tx) => {
    const { version, ...typed } = body;
    // R1: the settings show what new users are given.
    const wanted = { ...typed, ...(typed.defaultRoles && { defaultRoles: withNeeded(typed.defaultRoles) }) };
    const before = await findSettings(tx, actor.accountId);
    if (before.version !== version) throw refused('account.changedMeanwhile');
    const stored = { ...before, primaryContactId: before.primaryContact?.id ?? null };
    const change = differing(stored, wanted, ['entitledCountries', 'defaultRoles', 'defaultGroupIds']);
    const { defaultGroupIds, ...changed } = change;
    if (changed.primaryContactId && !(await isMemberOf(tx, changed.primaryContactId)))
      throw refused('account.contactNotMember');
    if (defaultGroupIds && (await findForeignGroups(tx, defaultGroupIds)).length > 0)
      throw refused('groups.notFound');

    if (Object.keys(change).length === 0) return before;
    const namesOfGroups = async (): Promise<{ defaultGroups?: string[] }> =>
      defaultGroupIds ? { defaultGroups: await findDefaultGroupNames(tx) } : {};
    const had = await namesOfGroups();
    await changeSettings(tx, changed);
    if (defaultGroupIds) await setDefaultGroups(tx, defaultGroupIds);
    const after = await findSettings(tx, actor.accountId);
    const details = { before: { ...before, ...had }, after: { ...after, ...(await namesOfGroups()) } };
    await tx.audit('account.changed', [{ subjectId: null, details }]);
    return after;
  }),
);
