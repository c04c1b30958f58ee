import type { UserFilters } from '@roster/contract/users';
import { maxMatchingUsers } from '@roster/domain/users';
import type { Member } from '../../platform/actor.ts';
import type { Platform } from '../../platform/platform.ts';
import { Refused } from '../../platform/refused.ts';
import { findMatchingIds, findMatchingScope } from './user-search.store.ts';

export type Selection =
  { userIds: string[] } | { matching: UserFilters; except: string[]; expectedTotal: number };

type Needs = { actor: Member; platform: Platform; now: Date };

/**
 * B5: resolves the users an action is for. If a filter matches another number of users than the caller saw, nothing is
 * done and the caller is informed. Decision and writes come later, in the transaction.
 */
export async function selectUsers(selection: Selection, { actor, platform, now }: Needs): Promise<string[]> {
  if ('userIds' in selection) return selection.userIds;

  const database = platform.database.reader;
  const scope = { accountId: actor.accountId, now };
  const found = await findMatchingScope(database, selection.matching, scope);
  const ids = await findMatchingIds(database, found, maxMatchingUsers + 1);
  if (ids.length > maxMatchingUsers) throw new Refused('users.selectionTooLarge');
  if (ids.length !== selection.expectedTotal)
    throw new Refused('users.selectionChanged', { total: ids.length });

  const except = new Set(selection.except);
  return ids.filter((id) => !except.has(id));
}
