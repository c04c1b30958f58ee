import type { Group } from '@roster/contract/groups';
import type { ListDescription } from '../../list/list-description.ts';
import { paths } from '../../paths.ts';

/** G1: by name; how many members each has is kept counted. */
export const groupsList: ListDescription<Group> = {
  id: 'groups',
  label: 'groups.title',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  hrefOf: paths.group,
  columns: [
    { id: 'name', label: 'group.name', sort: 'name', min: 160, important: true, text: ({ name }) => name },
    { id: 'description', label: 'group.description', min: 140, text: ({ description }) => description },
    {
      id: 'members',
      label: 'group.members',
      sort: 'members',
      min: 90,
      important: true,
      text: ({ members }, { intl }) => intl.formatNumber(members),
      onCard: ({ members }, { t }) => t('groups.members', { count: members }),
    },
    {
      id: 'country',
      label: 'user.entitlementCountry',
      min: 120,
      rare: true,
      text: ({ entitlementCountry: code }, { intl }) =>
        code ? (intl.formatDisplayName(code, { type: 'region' }) ?? code) : '',
      onCard: ({ entitlementCountry: code }, { t, intl }) =>
        code &&
        `${t('user.entitlementCountry')}: ${intl.formatDisplayName(code, { type: 'region' }) ?? code}`,
    },
    {
      id: 'products',
      label: 'group.products',
      min: 130,
      text: ({ products }, { t }) => products.map(({ name }) => name).join(', ') || t('groups.noLimit'),
      onCard: ({ products }, { t }) =>
        products.length > 0
          ? t('group.productsLimit', { products: products.map(({ name }) => name).join(', ') })
          : t('groups.noLimit'),
    },
    {
      id: 'given',
      label: 'groups.column.given',
      min: 110,
      rare: true,
      text: ({ givenOnAdd }, { t }) => (givenOnAdd ? t('groups.givenOnAdd') : ''),
    },
  ],
  sort: 'name',
  search: 'groups.search',
  filters: [],
  card: ['description', ['members', 'country'], 'products', 'given'],
};
