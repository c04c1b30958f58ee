import type { UserRequestFilters } from '@roster/contract/user-requests';
import { findIds, selectMatching, type Matching, type RefuseMany } from '../../platform/lists/index.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { userRequestList } from './user-requests.store.ts';

type Wanted = { requestIds: string[] } | Matching<UserRequestFilters>;

/** The requests that an action on many is about: those named, or all that match (B5). */
export async function findWanted(
  reader: Queryable,
  { accountId, now }: { accountId: string; now: Date },
  wanted: Wanted,
  refused: RefuseMany,
): Promise<string[]> {
  if ('requestIds' in wanted) return wanted.requestIds;
  return selectMatching(wanted, refused, (filters, limit) =>
    findIds(reader, userRequestList({ accountId, now }, filters), limit),
  );
}
