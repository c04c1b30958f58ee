import { useLasting, type Lasting } from '../ui/use-lasting.ts';
import type { ShownPage } from './use-list.ts';

type Answer<Item> = {
  items: readonly Item[];
  data: ShownPage | undefined;
  isFetching: boolean;
  isFetchedAfterMount: boolean;
};

const idOf = ({ id }: { id: string }) => id;

/** The rows of a list beside others, as those of the list that is a page: what went away keeps its place. */
export const useLastingPage = <Item extends { id: string }>(
  { items, data, isFetching, isFetchedAfterMount }: Answer<Item>,
  place: string,
): Lasting<Item>[] =>
  useLasting({
    items,
    idOf,
    place,
    settled: data?.leaving === false && (isFetchedAfterMount || !isFetching),
  });
