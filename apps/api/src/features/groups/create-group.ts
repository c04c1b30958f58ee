import { createGroup as endpoint } from '@roster/contract/groups';
import { decideCreateGroup } from '@roster/domain/groups';
import { implement } from '../../platform/implement.ts';
import { changedGroup } from './changed-group.ts';
import { countGroups, insertGroup, isNameTaken } from './groups.store.ts';

export const createGroup = implement(endpoint, ({ body }, { transaction, refused }) =>
  transaction(async (tx) => {
    const nameTaken = await isNameTaken(tx, body.name, null);
    const refusal = decideCreateGroup({ groups: await countGroups(tx), nameTaken });
    if (refusal) throw refused(refusal);

    const groupId = await insertGroup(tx, body);
    await tx.audit('groups.created', [
      { subjectId: null, details: { groupId, group: body.name, after: body } },
    ]);
    return changedGroup(tx, groupId);
  }),
);
