import { editGroup as endpoint } from '@roster/contract/groups';
import { decideEditGroup } from '@roster/domain/groups';
import { differs } from '../../platform/differing.ts';
import { implement } from '../../platform/implement.ts';
import { readAccountProducts } from '../entitlements/index.ts';
import { changedGroup } from './changed-group.ts';
import { namesOf, setProducts } from './group-products.store.ts';
import { findGroup, isNameTaken, updateGroup, within } from './groups.store.ts';

export const editGroup = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { version, productIds, ...said } = body;
    const before = await findGroup(tx, within(tx), params.groupId);
    const group = before && { ...before, productIds: before.products.map(({ id }) => id) };
    const refusal = decideEditGroup(group, {
      actorRoles: tx.actor.roles,
      version,
      nameTaken: await isNameTaken(tx, said.name, params.groupId),
      entitlementCountry: said.entitlementCountry,
      productIds,
      entitled: new Set((await readAccountProducts(tx, tx.account.id)).map(({ id }) => id)),
    });
    if (refusal || !group) throw refused(refusal ?? 'groups.notFound');

    if (!differs(group, { ...said, productIds }, ['productIds'])) return changedGroup(tx, params.groupId);
    await updateGroup(tx, params.groupId, said);
    await setProducts(tx, params.groupId, productIds);
    const changed = await changedGroup(tx, params.groupId);
    const { name, description, entitlementCountry } = group;
    const details = {
      groupId: group.id,
      group: said.name,
      before: { name, description, entitlementCountry, ...namesOf(group) },
      after: { ...said, ...namesOf(changed) },
    };
    await tx.audit('groups.edited', [{ subjectId: null, details }]);
    return changed;
  }),
);
