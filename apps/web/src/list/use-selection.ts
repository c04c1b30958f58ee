import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../words/text.ts';
import { showToast } from '../toasts/show-toast.ts';
import { asNow, countOf, isTicked, noRoom, nothing, pickedOf, withPage, type Ticked } from './ticked.ts';

/**
 * The ticked rows. Those ticked one by one survive paging, search and filters; "all that match" ends when what has to
 * match changes, and says so. In another scope, another group for example, nothing is ticked.
 */
export function useSelection<Row, Filters>(
  filters: Filters,
  idOf: (row: Row) => string,
  scope = '',
  nameOf?: (row: Row) => string | null,
  userOf?: (row: Row) => string | null,
) {
  const [ticked, setTicked] = useState<Ticked<Row>>(() => nothing());
  const key = JSON.stringify(filters);
  const [before, setBefore] = useState({ key, scope });
  const [timesCleared, setTimesCleared] = useState(0);

  const count = countOf(ticked);
  const clear = useCallback(() => setTicked(nothing()), []);

  if (key !== before.key || scope !== before.scope) {
    setBefore({ key, scope });
    if (scope !== before.scope) setTicked(nothing());
    else if (ticked.kind === 'all') {
      setTicked(nothing());
      setTimesCleared(timesCleared + 1);
    }
  }
  useSaying(timesCleared, ticked);

  const setPage = useCallback(
    (rows: readonly Row[], tick: boolean) => setTicked((before) => withPage(before, rows, tick, idOf)),
    [idOf],
  );
  const toggle = useCallback(
    (row: Row) => setTicked((before) => withPage(before, [row], !isTicked(before, idOf(row)), idOf)),
    [idOf],
  );
  const selectAll = useCallback((total: number) => setTicked({ kind: 'all', total, except: new Set() }), []);
  const renew = useCallback(
    (shown: readonly Row[], gone: ReadonlySet<string>) =>
      setTicked((before) => asNow(before, shown, gone, idOf)),
    [idOf],
  );
  const keepOnly = useCallback(
    (ids: readonly string[]) =>
      setTicked((before) =>
        before.kind === 'some'
          ? { kind: 'some', rows: new Map([...before.rows].filter(([id]) => ids.includes(id))) }
          : nothing(),
      ),
    [],
  );
  const has = useCallback((id: string) => isTicked(ticked, id), [ticked]);

  return useMemo(
    () => ({
      count,
      all: ticked.kind === 'all',
      has,
      toggle,
      setPage,
      selectAll,
      keepOnly,
      renew,
      clear,
      /** The rows as they were last shown; null if all that match are selected. */
      rows: ticked.kind === 'some' ? [...ticked.rows.values()] : null,
      picked: pickedOf(ticked, filters, nameOf, userOf),
    }),
    [ticked, count, has, toggle, setPage, selectAll, keepOnly, renew, clear, filters, nameOf, userOf],
  );
}

export type Selection<Row, Filters = unknown> = ReturnType<typeof useSelection<Row, Filters>>;

/** Says that the selection was cleared, and why a tick found no room; each once. */
function useSaying(timesCleared: number, { kind, refused = 0 }: Ticked<unknown>): void {
  const t = useText();
  const intl = useIntl();
  const told = useRef({ timesCleared, refused });
  useEffect(() => {
    const before = told.current;
    told.current = { timesCleared, refused };
    if (timesCleared !== before.timesCleared)
      showToast({ message: t('users.selectionCleared'), close: t('common.close') });
    if (refused === 0 || refused === before.refused) return;
    const { words, limit } = noRoom[kind];
    // A refusal waits until it is read, and another one takes its place.
    showToast({
      id: words,
      color: 'yellow',
      autoClose: false,
      close: t('common.close'),
      message: t(words, { limit: intl.formatNumber(limit) }),
    });
  }, [timesCleared, refused, kind, t, intl]);
}
