import type { ListWithViews } from '@roster/domain/views';
import { viewQueryOf } from '@roster/contract/views';
import { useText } from '../../words/text.ts';
import { readyViews } from './ready-views.ts';
import { useViews } from './views.queries.ts';

/** The name of the view that the list shows; the name of all views where it shows none of them. */
export default function CurrentView({ list, address }: { list: ListWithViews; address: URLSearchParams }) {
  const t = useText();
  const saved = useViews(list).data?.items;
  const shown = asText(viewQueryOf(list, address));
  const view = saved?.find(({ query }) => asText(query) === shown);
  const ready = readyViews[list]?.find(({ query }) => asText(query) === shown);
  const name = view?.name ?? (ready && t(ready.label));
  if (name === undefined) return t('views.button');
  return t('list.filterIs', { filter: t('views.button'), value: name });
}

/** Two views are the same if they find the same; values of a filter have no order. */
const asText = (query: Readonly<Record<string, string | undefined>>) =>
  Object.entries(query)
    .flatMap(([name, value]) => (value ? [`${name}=${value.split(',').sort().join()}`] : []))
    .sort()
    .join('&');
