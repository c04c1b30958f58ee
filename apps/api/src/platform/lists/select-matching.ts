import { maxMatchingUsers } from '@roster/domain/users';
import { Refused } from '../refused.ts';

type Matching<Filters> = { matching: Filters; except: string[]; expectedTotal: number };

/**
 * B5: the ids that an action on "all that match" is for. If the filter matches another number than the caller saw,
 * nothing is done and the caller is informed. Decision and writes come later, in the transaction.
 */
export async function selectMatching<Filters>(
  { matching, except, expectedTotal }: Matching<Filters>,
  find: (filters: Filters, limit: number) => Promise<string[]>,
): Promise<string[]> {
  const ids = await find(matching, maxMatchingUsers + 1);
  if (ids.length > maxMatchingUsers) throw new Refused('users.selectionTooLarge');
  if (ids.length !== expectedTotal) throw new Refused('users.selectionChanged', { total: ids.length });

  const excepted = new Set(except);
  return ids.filter((id) => !excepted.has(id));
}
