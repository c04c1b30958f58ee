import { daysOf } from '../../list/url-values.ts';
import type { Filters } from './approvals.queries.ts';

const days = ['requestedFrom', 'requestedTo'] as const;
export const approvalFilterNames = ['search', 'source', 'attention', ...days] as const;

type Said = Partial<Record<(typeof approvalFilterNames)[number], string>>;

/** The filters that the URL holds, as the API takes them. */
export const filtersOf = (state: Filters['state'], said: Said): Filters => ({
  state,
  ...(said.search?.trim() && { search: said.search.trim() }),
  ...((said.source === 'domain' || said.source === 'accountNumber') && { source: said.source }),
  ...(said.attention === 'true' && { attention: true }),
  ...daysOf(days, said),
});
