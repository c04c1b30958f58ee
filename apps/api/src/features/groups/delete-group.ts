import { deleteGroup as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { findGroup, removeGroup } from './groups.store.ts';

/** G1: whoever deletes was told how many members it has; when there are others by now, it stays. */
export const deleteGroup = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const group = await findGroup(tx, tx.account?.id, params.groupId);
    if (!group) throw refused('groups.notFound');
    if (group.members !== body.members) throw refused('groups.changedMeanwhile');

    await removeGroup(tx, group.id);
    const { name, description, entitlementCountry, members } = group;
    const before = { name, description, entitlementCountry, members };
    await tx.audit('groups.deleted', [
      { subjectId: null, details: { groupId: group.id, group: name, before } },
    ]);
    return { deleted: true as const };
  }),
);
