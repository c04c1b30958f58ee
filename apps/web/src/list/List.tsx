import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ErrorState } from '../failures/ErrorState.tsx';
import { useOfferToPalette } from '../shell/palette.ts';
import { useLasting } from '../ui/use-lasting.ts';
import { useWhileOpen } from '../session/use-while-open.ts';
import { useText } from '../words/text.ts';
import { withWords } from '../words/screen-words.ts';
import { Grid } from './Grid.tsx';
import { lazyPart } from './lazy-part.ts';
import classes from './List.module.css';
import { ListBar } from './ListBar.tsx';
import { ListPager } from './ListPager.tsx';
import { type ListAction, type ListDescription } from './list-description.ts';
import { NothingMatches } from './NothingMatches.tsx';
import type { ShownPage } from './use-list.ts';
import { useActs, useActsOf } from './use-acts.ts';
import { useAtHand } from './use-at-hand.ts';
import { useExactTotal, type Exactly } from './use-exact-total.ts';
import { useLayout } from './use-layout.ts';
import type { ListUrl } from './use-list-url.ts';
import { usePhone } from './use-phone.ts';
import type { Selection } from './use-selection.ts';

// Loaded when they are needed. A screen is narrow or wide: only the layout in use is loaded.
const Cards = lazyPart(() => import('./Cards.tsx'));
const RowMenu = lazyPart(() => withWords(import('./RowMenu.tsx')));
const PeekSheet = lazyPart(() => withWords(import('./PeekSheet.tsx')));
const PeekPanel = lazyPart(() => withWords(import('./PeekPanel.tsx')));
const RowFacts = lazyPart(() => withWords(import('./RowFacts.tsx')));

/** What `useList` answers. */
type Answer<Row> = {
  data: (ShownPage & { items: readonly Row[] }) | undefined;
  isLoadingError: boolean;
  error: Error | null;
  isPlaceholderData: boolean;
  isFetching: boolean;
  isFetchedAfterMount: boolean;
  nothing: boolean;
  refetch: () => Promise<unknown>;
  exactly?: Exactly | undefined;
};

type Props<Row> = {
  list: ListDescription<Row>;
  answer: Answer<Row>;
  url: ListUrl;
  /** Absent where nothing can be done to several rows. */
  selection?: Omit<Selection<Row>, 'rows' | 'picked'>;
  /** What can be done to the ticked rows. */
  actions?: readonly ListAction[];
  /** How many there are exactly, where the answer says "at least" only; needed when `wantsAll` says so. */
  exactTotal?: number | undefined;
  /** The rows that an action refused, and why. */
  refused?: ReadonlyMap<string, string>;
  /** What can be done to a row: in the row, and in its menu. The same function from one drawing to the next. */
  actionsOf?: (row: Row) => readonly ListAction[];
  /** The rows whose action is on its way. */
  busy?: ReadonlySet<string>;
  /** More items of a row's menu. */
  rowMenu?: (row: Row) => ReactNode;
  /** What is shown of a row beside the list: something of its own, or (also where that is null) all that the list knows. */
  peek?: 'facts' | ((id: string) => ReactNode);
  /** Beside the search: saved views, for example. */
  beside?: ReactNode;
  /** Between the bar and the rows: what became of an action, for example. */
  notices?: ReactNode;
  /** Shown instead of rows while there is nothing to ask for yet. */
  instead?: ReactNode;
  /** Shown where the list has no rows at all. */
  empty: ReactNode;
};

/** Every list of the portal: its bar, its rows or cards, its states, and its pages. */
export function List<Row>(props: Props<Row>) {
  const { list, answer, url, selection, refused, actionsOf, busy = noBusy, rowMenu, peek, empty } = props;
  const instead = props.instead || null;
  const t = useText();
  const phone = usePhone();
  const layout = useLayout(list);
  const { data } = answer;
  const { change, open } = url;
  const [menu, setMenu] = useState<{ row: Row; button: HTMLElement } | null>(null);
  const openMenu = useCallback((row: Row, button: HTMLElement) => setMenu({ row, button }), []);
  const openPeek = useCallback(
    // The first look adds an entry to the history, which Back takes away; going on to the next does not.
    (row: Row) => change({ open: list.idOf(row) }, { replace: open !== undefined }),
    [change, list, open],
  );
  const sort = url.sort ?? list.sort ?? '';
  const onSort = useCallback(
    (next: string) => change({ sort: next === list.sort ? undefined : next }),
    [change, list.sort],
  );
  usePageOnPhone(list, phone ? open : undefined);

  const { search: place } = useLocation();
  const lasting = useLasting({
    items: data?.items ?? noRows,
    idOf: list.idOf,
    place: withoutPeek(place),
    // What is known from an earlier visit may have gone since: it keeps no place.
    settled:
      data?.leaving === false &&
      (answer.isFetchedAfterMount || !answer.isFetching) &&
      actionsOf !== undefined,
  });
  const rows: readonly Row[] | null = useMemo(
    () => (data ? (actionsOf ? lasting.map(({ item }) => item) : data.items) : null),
    [data, actionsOf, lasting],
  );
  const gone = useMemo(
    () => new Set(lasting.filter((row) => row.gone).map(({ item }) => list.idOf(item))),
    [lasting, list],
  );
  const actsOf = useActsOf(list, actionsOf, gone);
  const actions = useWhileOpen()(props.actions ?? noActions);
  const ticking = useTicking(list, selection, data?.items ?? noRows, gone);
  const peeks = peek !== undefined && !phone;
  // Where a row has a page of its own, that page has all of it.
  const sheets = peek !== undefined && phone && !list.hrefOf;
  const shared = {
    list: ticking,
    rows,
    selection,
    refused,
    stale: answer.isPlaceholderData,
    actionsOf: actsOf,
    busy: useMemo(() => (gone.size === 0 ? busy : new Set([...busy, ...gone])), [busy, gone]),
    onAct: useActs(actsOf),
    onMenu: rowMenu || actionsOf || sheets ? openMenu : undefined,
  };
  const exactTotal = useExactTotal(list, answer, selection);
  const peeked = open === undefined ? undefined : rows?.find((row) => list.idOf(row) === open);
  useOfferToPalette(
    useAtHand(ticking, rows ?? noRows, {
      selection,
      actions,
      looked: peeked && actsOf && { row: peeked, actions: actsOf(peeked) },
    }),
  );
  const facts =
    open !== undefined &&
    ((peek !== 'facts' && peek?.(open)) || (
      <RowFacts
        list={list}
        row={peeked}
        actions={(peeked && actsOf?.(peeked)) ?? noActions}
        busy={busy.has(open)}
        onPhone={phone}
        {...(sheets && { onAct: () => change({ open: undefined }) })}
      />
    ));
  return (
    <div
      className={classes.list}
      data-search-only={(!selection && !props.beside && hasNoFilters(list)) || undefined}
      data-peeking={(peeks && open !== undefined) || undefined}
    >
      <div>
        <ListBar
          list={ticking}
          url={url}
          sort={sort}
          onSort={onSort}
          layout={layout}
          phone={phone}
          rows={rows}
          total={data?.total}
          selection={selection}
          actions={actions}
          exactTotal={props.exactTotal ?? exactTotal}
          beside={props.beside}
        />
        {props.notices}
        {answer.isLoadingError && <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />}
        {instead}
        {instead === null &&
          !answer.isLoadingError &&
          answer.nothing &&
          (url.filtered ? (
            <NothingMatches
              {...(list.noMatch && { title: t(list.noMatch.title), text: t(list.noMatch.text) })}
              onClear={url.clear}
            />
          ) : (
            empty
          ))}
        {instead === null && !answer.isLoadingError && !answer.nothing && (
          <>
            {phone ? (
              <Suspense>
                <Cards {...shared} onPeek={undefined} />
              </Suspense>
            ) : (
              <Grid
                {...shared}
                layout={layout}
                sort={sort}
                offset={data?.offset ?? 0}
                rowCount={typeof data?.total === 'number' && data.counted === undefined ? data.total : -1}
                open={open}
                onSort={onSort}
                onPeek={peeks ? openPeek : undefined}
              />
            )}
            <ListPager page={data} place={url} />
          </>
        )}
      </div>
      <Suspense>
        {menu && (
          <RowMenu
            label={t('users.actionsFor', { name: list.nameOf(menu.row) })}
            button={menu.button}
            onPeek={peeks || sheets ? () => openPeek(menu.row) : undefined}
            actions={actsOf?.(menu.row) ?? noActions}
            onClose={() => setMenu(null)}
          >
            {!gone.has(list.idOf(menu.row)) && rowMenu?.(menu.row)}
          </RowMenu>
        )}
        {peeks && open !== undefined && (
          <PeekPanel list={list} rows={rows ?? noRows} open={open} change={change}>
            {facts}
          </PeekPanel>
        )}
        {sheets && open !== undefined && rows && <PeekSheet change={change}>{facts}</PeekSheet>}
      </Suspense>
    </div>
  );
}

/** What only keeps its place can no longer be ticked and is ticked no longer; what is ticked is as it is shown. */
function useTicking<Row>(
  list: ListDescription<Row>,
  selection: Pick<Selection<Row>, 'renew'> | undefined,
  items: readonly Row[],
  gone: ReadonlySet<string>,
): ListDescription<Row> {
  const renew = selection?.renew;
  useEffect(() => renew?.(items, gone), [renew, items, gone]);
  return useMemo(() => {
    const { idOf, mayTick = () => true } = list;
    return gone.size === 0 ? list : { ...list, mayTick: (row) => !gone.has(idOf(row)) && mayTick(row) };
  }, [list, gone]);
}

/** A phone has no room beside the list: a link to a row beside it leads to the page of the row. */
function usePageOnPhone<Row>({ hrefOf }: ListDescription<Row>, open: string | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    if (open !== undefined && hrefOf) void navigate(hrefOf(open), { replace: true });
  }, [open, hrefOf, navigate]);
}

/** Looking at a row changes nothing about the list. */
function withoutPeek(search: string): string {
  const params = new URLSearchParams(search);
  params.delete('open');
  return params.toString();
}

/** On a phone, the order is chosen with the filters. */
const hasNoFilters = <Row,>({ filters, columns }: ListDescription<Row>) =>
  filters.length === 0 && columns.every(({ sort }) => sort === undefined);

const noActions: readonly ListAction[] = [];
const noRows: never[] = [];
const noBusy: ReadonlySet<string> = new Set();
