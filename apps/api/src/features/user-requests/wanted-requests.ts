import type { UserRequestFilters } from '@roster/contract/user-requests';
import type { RoleKey } from '@roster/domain/roles';
import { kindsAnsweredBy } from '@roster/domain/user-requests';
import { findIds, selectMatching, type Matching, type RefuseMany } from '../../platform/lists/index.ts';
import type { Queryable } from '../../platform/postgres/index.ts';
import { userRequestList } from './user-requests.store.ts';

type Wanted = { requestIds: string[] } | Matching<UserRequestFilters>;

type Asking = { actor: { accountId: string; roles: readonly RoleKey[] }; now: Date };

/** The requests that an action on many is about: those named, or all that match (B5) and are the actor’s to answer. */
export async function findWanted(
  reader: Queryable,
  { actor: { accountId, roles }, now }: Asking,
  wanted: Wanted,
  refused: RefuseMany,
): Promise<string[]> {
  if ('requestIds' in wanted) return wanted.requestIds;
  return selectMatching(wanted, refused, (filters, limit) =>
    findIds(reader, userRequestList({ accountId, now, kinds: kindsAnsweredBy(roles) }, filters), limit),
  );
}
