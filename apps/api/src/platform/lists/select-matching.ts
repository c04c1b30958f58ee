import { maxMatchingUsers } from '@roster/domain/users';
import type { refusalsOnMany } from '@roster/contract/machinery/on-many';
import type { Refuse } from '../refused.ts';

export type RefuseMany = Refuse<(typeof refusalsOnMany)[number]>;

export type Matching<Filters> = { matching: Filters; except: string[]; expectedTotal: number };

/**
 * B5: the ids that an action on "all that match" is for. If the filter matches another number than the caller saw,
 * nothing is done and the caller is informed. Decision and writes come later, in the transaction.
 */
export async function selectMatching<Filters>(
  { matching, except, expectedTotal }: Matching<Filters>,
  refused: RefuseMany,
  find: (filters: Filters, limit: number) => Promise<string[]>,
): Promise<string[]> {
  const ids = await find(matching, maxMatchingUsers + 1);
  if (ids.length > maxMatchingUsers) throw refused('users.selectionTooLarge');
  if (ids.length !== expectedTotal) throw refused('users.selectionChanged', { total: ids.length });

  const excepted = new Set(except);
  return ids.filter((id) => !excepted.has(id));
}
