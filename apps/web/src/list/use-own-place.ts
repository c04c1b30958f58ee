import { useCallback, useState } from 'react';
import type { Place } from './use-list.ts';

/** A place that only this page knows, back at the start when the list becomes another one. */
export function useOwnPlace(list: string, size = 25): Place {
  const [place, setPlace] = useState<{ list: string; cursor?: string | undefined }>({ list });
  const change = useCallback(
    ({ cursor }: { cursor?: string | undefined }) => setPlace({ list, cursor }),
    [list],
  );
  return { cursor: place.list === list ? place.cursor : undefined, size, change };
}
