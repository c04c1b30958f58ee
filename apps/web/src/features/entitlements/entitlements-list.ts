import type { AccountEntitlement } from '@roster/contract/entitlements';
import type { ListDescription } from '../../list/list-description.ts';
import { entitlementColumns } from './entitlement-columns.tsx';

/** E1: what an account bought, as operators see it. */
export const operatedEntitlementsList: ListDescription<AccountEntitlement> = {
  id: 'operated-entitlements',
  label: 'entitlements.title',
  idOf: ({ id }) => id,
  nameOf: ({ product }) => product.name,
  columns: entitlementColumns,
  search: 'entitlements.search',
  filters: [],
  card: [['country', 'kind'], 'term', 'licenses'],
};
