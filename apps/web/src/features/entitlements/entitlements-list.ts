import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';
import { entitlementColumns } from './entitlement-columns.tsx';

const shared = {
  label: 'entitlements.title',
  idOf: ({ id }) => id,
  nameOf: ({ product }) => product.name,
  columns: entitlementColumns,
  search: 'entitlements.search',
  filters: [],
  card: [['country', 'kind'], 'term', 'licenses'],
} as const satisfies Partial<ListDescription<AccountEntitlement>>;

/** E1: what the account bought; each leads to its licenses. */
export const entitlementsList: ListDescription<AccountEntitlement> = {
  ...shared,
  id: 'entitlements',
  hrefOf: paths.entitlement,
};

/** E1: what an account bought, as operators see it. */
export const operatedEntitlementsList: ListDescription<AccountEntitlement> = {
  ...shared,
  id: 'operated-entitlements',
};
