import { editGroup as endpoint } from '@roster/contract/groups';
import { decideEditGroup } from '@roster/domain/groups';
import { implement } from '../../platform/implement.ts';
import { changedGroup } from './changed-group.ts';
import { findGroup, isNameTaken, updateGroup, within } from './groups.store.ts';

export const editGroup = implement(endpoint, ({ params, body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const { version, ...said } = body;
    const group = await findGroup(tx, within(tx), params.groupId);
    const nameTaken = await isNameTaken(tx, said.name, params.groupId);
    const refusal = decideEditGroup(group, {
      actorRoles: tx.actor.roles,
      version,
      nameTaken,
      entitlementCountry: said.entitlementCountry,
    });
    if (refusal || !group) throw refused(refusal ?? 'groups.notFound');

    await updateGroup(tx, params.groupId, said);
    const { name, description, entitlementCountry } = group;
    const details = {
      groupId: group.id,
      group: said.name,
      before: { name, description, entitlementCountry },
      after: said,
    };
    await tx.audit('groups.edited', [{ subjectId: null, details }]);
    return changedGroup(tx, params.groupId);
  }),
);
