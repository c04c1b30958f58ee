import type { Filters } from './approvals.queries.ts';

export const approvalFilterNames = ['state', 'search', 'source', 'attention'] as const;

type Said = Partial<Record<(typeof approvalFilterNames)[number], string>>;

/** The filters that the URL holds, as the API takes them. */
export function filtersOf({ state, search, source, attention }: Said): Filters {
  return {
    state: state === 'decided' ? 'decided' : 'open',
    ...(search?.trim() && { search: search.trim() }),
    ...((source === 'domain' || source === 'accountNumber') && { source }),
    ...(attention === 'true' && { attention: true }),
  };
}
