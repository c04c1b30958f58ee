import type { Permission } from '@roster/domain/permissions';
import type { Icon } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { Lookup } from '../ui/Lookup.tsx';
import type { MessageId, Text } from '../words/text.ts';

/** What a description needs to put a row into words. */
export type Say = { t: Text; intl: IntlShape };

export type Column<Row> = {
  id: string;
  label: MessageId;
  /** The name of this order in the URL; a column without one cannot be sorted. */
  sort?: string;
  /** No narrower than this many pixels. */
  min: number;
  /** What its texts usually take, if it is more: columns that are not important leave before it gets less. */
  usual?: number;
  /** Stays where there is no room for all; the first column always stays. */
  important?: true;
  /** Its texts are few and short, and never cut. */
  whole?: true;
  /** Few of its texts are long, and those are cut before the texts of others. */
  cutFirst?: true;
  /** Offered in the menu of columns, but not shown until the reader chooses it. */
  extra?: true;
  /** Left out while no row of the page has anything in it. */
  rare?: true;
  /** The whole text of the cell: it decides how wide the column gets, and the tooltip shows it where it is cut. */
  text: (row: Row, say: Say) => string;
  /** What is shown instead of the plain text. Plain elements only: there are hundreds of cells. */
  cell?: (row: Row, say: Say) => ReactNode;
  /** Pixels that `cell` takes beside the text: an icon, a picture. */
  beside?: number;
  /** What a card and the quick view show instead: they have room for more lines, and for links. */
  inFull?: (row: Row, say: Say) => ReactNode;
  /** What a card alone shows instead: it has no headings, so this says what the value is. */
  onCard?: (row: Row, say: Say) => ReactNode;
  /** On a card, the label stands before the value, which would not say what it is. */
  labelled?: true;
};

export type FilterOption = {
  value: string;
  label: string;
  /** How many rows have it, where that is known anyway. */
  count?: number;
};

/** A filter that the reader chooses from options. Its name is the one in the URL; several values are joined by commas. */
export type OptionFilter = {
  name: string;
  label: MessageId;
  kind: 'many' | 'one';
  /** A hook: options may come from the server, and be missing for now. */
  useOptions: () => readonly FilterOption[] | Lookup;
};

/** A filter by a day that the reader types, in the order of their language, or chooses from a few. */
export type DayFilter = {
  name: string;
  label: MessageId;
  kind: 'day';
  /** The few are how far back the list goes; else they are single days. */
  since?: true;
};

/** A filter with a field and words of its own, for what is found by typing among very many. */
export type OwnFilter = {
  name: string;
  label: MessageId;
  kind: 'own';
  Field: ComponentType<{ value: string; onChange: (value: string | undefined) => void }>;
  /** A hook: what the value is called may come from the server. */
  useLabel: (value: string) => string;
  /** Comes from a link only. */
  notOffered?: true;
};

export type Filter = OptionFilter | DayFilter | OwnFilter;

/** The filters that one chooses from. */
export const offered = (filters: readonly Filter[]) =>
  filters.filter((filter) => filter.kind !== 'own' || !filter.notOffered);

/** Something that can be done to the ticked rows, or to one. */
export type ListAction = {
  id: string;
  label: string;
  icon: Icon;
  /** Why it may not be done now; null if it may (X5). */
  reason: string | null;
  /** The permission by which it changes something; null for what changes nothing of the account. */
  needs: Permission | null;
  run: () => void;
  /** In the menu at the end of the bar or of the row only. */
  seldom?: true;
};

/** One list of the portal. What is shown of a row, found, chosen and remembered follows from this. */
export type ListDescription<Row> = {
  /** What is remembered of the list is kept under this name. */
  id: string;
  label: MessageId;
  idOf: (row: Row) => string;
  nameOf: (row: Row) => string;
  /** The page of the row, which its name links to. */
  hrefOf?: (id: string) => string;
  /** The page that the name of a row links to, where it is not the page of the row itself. */
  linkOf?: (row: Row) => string | undefined;
  /** In their first order. The first one names the row. */
  columns: readonly Column<Row>[];
  /** Beside the name: the picture of a person, for example. */
  pictureOf?: (row: Row) => ReactNode;
  /** Whether the row can be ticked; every row can if absent. */
  mayTick?: (row: Row) => boolean;
  /** The order when the URL names none; absent where the order is always the same. */
  sort?: string;
  /** The words of the search field; a list without them has no search. */
  search?: MessageId;
  filters: readonly Filter[];
  /** The columns that a card on a phone shows, below the name; those of one line together. */
  card: readonly (string | readonly string[])[];
  /** What is said when nothing matches, if the list has words of its own. */
  noMatch?: { title: MessageId; text: MessageId };
};

/** The order that the URL asks for, if the list has it. The server reads the URL’s text. */
export const sortedBy = <Row>({ columns }: ListDescription<Row>, { sort }: { sort?: string | undefined }) =>
  (columns.some(({ sort: field }) => field !== undefined && field === sort?.replace(/^-/, ''))
    ? { sort }
    : {}) as { sort?: never };

/** Where the name of a row leads to. */
export const pathOf = <Row>({ linkOf, hrefOf, idOf }: ListDescription<Row>, row: Row): string | undefined =>
  linkOf?.(row) ?? hrefOf?.(idOf(row));
