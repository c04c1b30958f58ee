import type { UserFilters } from '@roster/contract/users';
import type { Member } from '../../platform/actor.ts';
import type { Platform } from '../../platform/platform.ts';
import { selectMatching, type RefuseMany } from '../../platform/lists/index.ts';
import { findMatchingIds } from './user-search.store.ts';

export type Selection =
  { userIds: string[] } | { matching: UserFilters; except: string[]; expectedTotal: number };

type Needs = { actor: Member; platform: Platform; now: Date; refused: RefuseMany };

/** B5: resolves the users an action is for. */
export async function selectUsers(
  selection: Selection,
  { actor, platform, now, refused }: Needs,
): Promise<string[]> {
  if ('userIds' in selection) return selection.userIds;

  const database = platform.database.reader;
  const scope = { accountId: actor.accountId, now };
  return selectMatching(selection, refused, (filters, limit) =>
    findMatchingIds(database, filters, scope, limit),
  );
}
