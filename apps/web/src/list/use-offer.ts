import type { Total } from '@roster/contract/machinery/list';
import { maxMatchingUsers } from '@roster/domain/users';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import type { BarProps } from './bar-props.ts';
import type { ListDescription } from './list-description.ts';

export type Offer = {
  words: string;
  /** Null if more match than one action takes. */
  total: number | null;
  select: () => void;
};

type Ticks = { all: boolean; has: (id: string) => boolean };

/** Whether the whole page is ticked and more rows match: only then is a long list counted exactly. */
export function wantsAll<Row>(
  { idOf, mayTick = () => true }: ListDescription<Row>,
  rows: readonly Row[] | null,
  total: Total | undefined,
  { all, has }: Ticks,
): boolean {
  const ticks = (rows ?? []).filter(mayTick);
  const more = typeof total === 'number' ? total > (rows?.length ?? 0) : total !== undefined;
  return !all && more && ticks.length > 0 && ticks.every((row) => has(idOf(row)));
}

/** All that match, or in words why not all (B5). */
export function useOffer<Row>({ list, rows, total, exactTotal, selection }: BarProps<Row>): Offer | null {
  const t = useText();
  const intl = useIntl();
  const exact = typeof total === 'number' ? total : exactTotal;
  const matching = typeof exact === 'object' ? exact.atLeast + 1 : exact;
  if (!selection || matching === undefined || matching <= selection.count) return null;
  if (!wantsAll(list, rows, total, selection)) return null;
  if (matching > maxMatchingUsers) {
    const limit = intl.formatNumber(maxMatchingUsers);
    return { total: null, words: t('list.tooManyToSelect', { limit }), select: () => undefined };
  }
  return {
    total: matching,
    words: t('list.selectAll', { count: intl.formatNumber(matching) }),
    select: () => selection.selectAll(matching),
  };
}
