import { useDebouncedValue } from '@mantine/hooks';
import { IconCloudOff } from '@tabler/icons-react';
import { refusalSentence } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import type { Entry } from './entries.ts';

const typingMilliseconds = 120;

/** How many entries of a kind the server is asked for. */
export const shownOfAKind = 6;

/** What the server is asked for while letters come: nothing before there are enough of them. */
export function useSearched(typed: string, { enabled, fewest }: { enabled: boolean; fewest: number }) {
  const [search] = useDebouncedValue(typed.trim(), typingMilliseconds);
  return {
    search,
    isAsked: enabled && search.length >= fewest && typed.trim() !== '',
    isLate: search !== typed.trim(),
    isTooShort: enabled && typed.trim().length < fewest,
  };
}

type Search<Item> = {
  data: { items: readonly Item[] } | undefined;
  error: Error | null;
  isFetching: boolean;
  refetch: () => Promise<unknown>;
};

/** What was found as entries; where it failed, an entry that says so and asks again. */
export function useFoundEntries<Item>(
  kind: string,
  found: Search<Item>,
  { isAsked, isLate }: { isAsked: boolean; isLate: boolean },
  entryOf: (item: Item) => Entry,
): { entries: Entry[]; busy: boolean } {
  const t = useText();
  if (!isAsked) return { entries: [], busy: false };
  const busy = found.isFetching || isLate;
  if (found.data) return { entries: found.data.items.map(entryOf), busy };
  if (!found.error) return { entries: [], busy };
  const failure: Entry = {
    id: `${kind}:failed`,
    label: refusalSentence(t, found.error),
    hint: t('common.retry'),
    icon: IconCloudOff,
    stays: true,
    run: () => void found.refetch(),
  };
  return { entries: [failure], busy };
}
