import { useMemo, useState } from 'react';

/** A row as it is shown. Gone: it is no longer in the list, and only keeps its place. */
export type Lasting<Item> = { item: Item; gone: boolean };

type Listed<Item> = {
  items: readonly Item[];
  idOf: (item: Item) => string;
  /** The page, search and filter; another one starts over. */
  place: string;
  /** False while the rows of another place are still shown. */
  settled: boolean;
};

/**
 * The rows of a list, with those that went away while the reader looked at it: they keep their place, because the next
 * row's button must not slide under the pointer that pressed the last one.
 */
export function useLasting<Item>({ items, idOf, place, settled }: Listed<Item>): Lasting<Item>[] {
  const [shown, setShown] = useState<{ place: string | null; items: readonly Item[] }>(
    settled ? { place, items } : { place: null, items: [] },
  );
  const merged = mergeInPlace(settled && shown.place === place ? shown.items : [], items, idOf);
  if (settled && (shown.place !== place || isOther(merged, shown.items))) setShown({ place, items: merged });
  const kept = isOther(merged, shown.items) ? merged : shown.items;
  return useMemo(() => {
    const listed = new Set(items.map(idOf));
    return kept.map((item) => ({ item, gone: !listed.has(idOf(item)) }));
  }, [kept, items, idOf]);
}

/** Those shown before, in their order and as they are now; then the new ones. */
export function mergeInPlace<Item>(
  before: readonly Item[],
  now: readonly Item[],
  idOf: (item: Item) => string,
): Item[] {
  const current = new Map(now.map((item) => [idOf(item), item]));
  const known = new Set(before.map(idOf));
  return [
    ...before.map((item) => current.get(idOf(item)) ?? item),
    ...now.filter((item) => !known.has(idOf(item))),
  ];
}

const isOther = <Item>(some: readonly Item[], others: readonly Item[]) =>
  some.length !== others.length || some.some((item, index) => item !== others[index]);
