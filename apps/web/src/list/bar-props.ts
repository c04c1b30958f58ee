import type { Total } from '@roster/contract/machinery/list';
import type { ReactNode } from 'react';
import type { ListAction, ListDescription } from './list-description.ts';
import type { Layout } from './use-layout.ts';
import type { ListUrl } from './use-list-url.ts';
import type { Selection } from './use-selection.ts';

export type BarProps<Row> = {
  list: ListDescription<Row>;
  url: ListUrl;
  sort: string;
  onSort: (sort: string) => void;
  layout: Layout<Row>;
  phone: boolean;
  rows: readonly Row[] | null;
  total: Total | undefined;
  selection: Omit<Selection<Row>, 'rows' | 'picked'> | undefined;
  actions: readonly ListAction[];
  exactTotal: Total | undefined;
  beside: ReactNode;
};
