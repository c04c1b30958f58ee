import type { AccountEntitlement, EntitlementInUse } from '@roster/contract/entitlements';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { entitlementColumns } from './entitlement-columns.tsx';
import { columnsInUse } from './use-columns.tsx';

const shared = {
  label: 'entitlements.title',
  idOf: ({ id }) => id,
  nameOf: ({ product }) => product.name,
  columns: entitlementColumns,
  search: 'entitlements.search',
  filters: [],
  card: [['country', 'kind'], 'term', 'licenses'],
} as const satisfies Partial<ListDescription<AccountEntitlement>>;

/** E1, E4: what the account bought, and how much it is used; each leads to its licenses. */
export const entitlementsList: ListDescription<EntitlementInUse> = {
  ...shared,
  id: 'entitlements',
  columns: columnsInUse,
  card: [...shared.card, 'use'],
  hrefOf: paths.entitlement,
};

/** E1: what an account bought, as operators see it. */
export const operatedEntitlementsList: ListDescription<AccountEntitlement> = {
  ...shared,
  id: 'operated-entitlements',
};
