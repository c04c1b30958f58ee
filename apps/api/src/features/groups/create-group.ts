import { createGroup as endpoint } from '@roster/contract/groups';
import { decideCreateGroup } from '@roster/domain/groups';
import { implement } from '../../platform/implement.ts';
import { readAccountProducts } from '../entitlements/index.ts';
import { changedGroup } from './changed-group.ts';
import { namesOf, setProducts } from './group-products.store.ts';
import { countGroups, insertGroup, isNameTaken } from './groups.store.ts';

export const createGroup = implement(endpoint, ({ body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { productIds, ...said } = body;
    const nameTaken = await isNameTaken(tx, said.name, null);
    const entitled = new Set((await readAccountProducts(tx, tx.account.id)).map(({ id }) => id));
    const facts = { groups: await countGroups(tx), nameTaken, productIds, entitled };
    const refusal = decideCreateGroup(facts);
    if (refusal) throw refused(refusal);

    const groupId = await insertGroup(tx, said);
    await setProducts(tx, groupId, productIds);
    const group = await changedGroup(tx, groupId);
    await tx.audit('groups.created', [
      { subjectId: null, details: { groupId, group: said.name, after: { ...said, ...namesOf(group) } } },
    ]);
    return group;
  }),
);
