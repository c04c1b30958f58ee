import { getGroupEffects as endpoint } from '@roster/contract/groups';
import { implement } from '../../platform/implement.ts';
import { findAccessChanges } from '../access/index.ts';
import { findGroup, findSomeMembers } from './groups.store.ts';

/** So many members are looked at. */
const most = 1_000;

/** E1, G1: what changing what a group allows, or deleting it, would do to its members; by the rules of their policy. */
export const getGroupEffects = implement(
  endpoint,
  async ({ params, query }, { actor, platform, now, refused }) => {
    const { reader } = platform.database;
    const { accountId } = actor;
    const { groupId } = params;
    const group = await findGroup(reader, actor, groupId);
    if (!group) throw refused('groups.notFound');
    const members = await findSomeMembers(reader, { accountId, groupId, most });
    const { product = [], deleted = false } = query;
    const reading = { query: reader.query.bind(reader), account: { id: accountId }, now };
    const changes = await findAccessChanges(reading, members, (_id, { groups }) => [
      {
        act: 'groups',
        groups: groups.flatMap((one) =>
          one.id !== groupId ? one : deleted ? [] : { ...one, productIds: [...product] },
        ),
      },
    ]);
    return {
      changes: changes.flatMap(({ facts: _, ...change }) =>
        change.loses.length + change.gains.length > 0 ? change : [],
      ),
      lookedAt: members.length,
      members: group.members,
    };
  },
);
