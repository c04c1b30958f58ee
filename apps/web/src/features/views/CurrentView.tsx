import type { ListState } from '../../people/users-url.ts';
import { useText } from '../../words/text.ts';
import { readyViews } from './ready-views.ts';
import { queryOf } from './view-query.ts';
import { useViews } from './views.queries.ts';

/** The name of the view that the list shows; the name of all views where it shows none of them. */
export default function CurrentView({ state }: { state: ListState }) {
  const t = useText();
  const saved = useViews().data?.items;
  const shown = asText(queryOf(state));
  const view = saved?.find(({ query }) => asText(query) === shown);
  const ready = readyViews.find(({ filters }) => asText(filters) === shown);
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
