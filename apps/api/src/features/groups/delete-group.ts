import { deleteGroup as endpoint } from '@roster/contract/groups';
import { decideDeleteGroup } from '@roster/domain/groups';
import { implement } from '../../platform/implement.ts';
import { namesOf } from './group-products.store.ts';
import { findGroup, removeGroup, within } from './groups.store.ts';

/** G1: deletes a group; its members stay in the account. */
export const deleteGroup = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const group = await findGroup(tx, within(tx), params.groupId);
    const refusal = decideDeleteGroup(group, { actorRoles: tx.actor.roles, toldMembers: body.members });
    if (refusal || !group) throw refused(refusal ?? 'groups.notFound');

    await removeGroup(tx, group.id);
    const { name, description, entitlementCountry, members } = group;
    const before = { name, description, entitlementCountry, members, ...namesOf(group) };
    await tx.audit('groups.deleted', [
      { subjectId: null, details: { groupId: group.id, group: name, before } },
    ]);
    return { deleted: true as const };
  }),
);
