import type { Filters } from './approvals.queries.ts';

export const approvalFilterNames = ['search', 'source', 'attention'] as const;

type Said = Partial<Record<(typeof approvalFilterNames)[number], string>>;

/** The filters that the URL holds, as the API takes them. */
export const filtersOf = (state: Filters['state'], { search, source, attention }: Said): Filters => ({
  state,
  ...(search?.trim() && { search: search.trim() }),
  ...((source === 'domain' || source === 'accountNumber') && { source }),
  ...(attention === 'true' && { attention: true }),
});
