import type { RefusalCode } from '@roster/domain/refusals';
import { onlyName, sizeOfPicked, type Picked } from '../list/ticked.ts';
import { useText } from '../words/text.ts';

type Refused = { id: string; code: RefusalCode; name: string | null };
type Preview = { data?: { done: readonly string[]; refused: Refused[] } | undefined };

/** How many of the ticked rows the action would change, and which are left out: from the dry run as soon as it is there. */
export function useCounted({ data }: Preview, picked: Picked<unknown>) {
  const t = useText();
  const count = data ? data.done.length : sizeOfPicked(picked);
  const refused = data?.refused ?? [];
  return {
    count,
    /** What the only one is called; undefined for several. */
    name: onlyName(picked),
    /** What the list of those who are left out is given. */
    leftOut: { refused, title: t('list.leftOut', { count: refused.length, total: refused.length + count }) },
  };
}
