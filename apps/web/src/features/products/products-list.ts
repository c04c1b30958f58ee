import type { Product } from '@roster/contract/products';
import type { Column, ListDescription } from '../../list/list-description.ts';
import { timeText } from '../../ui/Time.tsx';

const columns: Column<Product>[] = [
  { id: 'name', label: 'product.name', min: 160, important: true, text: ({ name }) => name },
  {
    id: 'features',
    label: 'product.features',
    labelled: true,
    min: 140,
    important: true,
    text: ({ features }, { intl }) =>
      intl.formatList(
        features.map(({ name }) => name),
        { type: 'unit' },
      ),
  },
  {
    id: 'versions',
    label: 'product.versions',
    labelled: true,
    min: 110,
    text: ({ versions }, { intl }) => intl.formatList(versions, { type: 'unit' }),
  },
  {
    id: 'accounts',
    label: 'nav.operator',
    min: 90,
    important: true,
    text: ({ accounts }, { intl }) => intl.formatNumber(accounts),
    onCard: ({ accounts }, { t }) => t('product.accounts', { count: accounts }),
  },
  {
    id: 'endedAt',
    label: 'product.endedAt',
    min: 110,
    rare: true,
    text: ({ endedAt }, { intl }) => (endedAt ? timeText(endedAt, intl) : ''),
    onCard: ({ endedAt }, { t, intl }) =>
      endedAt ? t('product.endedOn', { date: timeText(endedAt, intl) }) : '',
  },
  {
    id: 'description',
    label: 'product.description',
    min: 160,
    extra: true,
    text: ({ description }) => description,
  },
];

/** E1: the catalogue. */
export const productsList: ListDescription<Product> = {
  id: 'products',
  label: 'nav.products',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  columns,
  search: 'products.search',
  filters: [],
  card: ['features', ['versions', 'accounts', 'endedAt'], 'description'],
};
