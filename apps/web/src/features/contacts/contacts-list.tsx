import type { FulfillmentContact } from '@roster/contract/contacts';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { useCountryOptions } from '../../list/use-country-options.ts';
import { Picture, pictureWidth } from '../../people/Picture.tsx';
import { paths } from '../../paths.ts';
import { Time, timeText } from '../../ui/Time.tsx';
import { useText } from '../../words/text.ts';

/** The name of the country, or that it is for all. */
export const countryOf = ({ country }: FulfillmentContact, { t, intl }: Say) =>
  country ? (intl.formatDisplayName(country, { type: 'region' }) ?? country) : t('contacts.all');

const columns: Column<FulfillmentContact>[] = [
  {
    id: 'name',
    label: 'users.column.name',
    sort: 'name',
    min: 140,
    beside: pictureWidth,
    important: true,
    text: ({ name }) => name,
  },
  {
    id: 'email',
    label: 'users.column.email',
    min: 130,
    usual: 240,
    important: true,
    text: ({ email }) => email,
  },
  {
    id: 'country',
    label: 'contacts.country',
    sort: 'country',
    min: 110,
    important: true,
    text: countryOf,
  },
  {
    id: 'since',
    label: 'contacts.since',
    sort: 'since',
    min: 90,
    whole: true,
    text: ({ since }, { intl }) => timeText(since, intl),
    cell: ({ since }) => <Time at={since} />,
  },
];

/** Those who receive licenses, renewals and invoices. */
export const contactsList: ListDescription<FulfillmentContact> = {
  id: 'contacts',
  label: 'nav.contacts',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  linkOf: ({ userId }) => paths.user(userId),
  pictureOf: ({ userId: id, name }) => <Picture person={{ id, name }} />,
  columns,
  sort: 'name',
  search: 'contacts.search',
  filters: [
    {
      name: 'country',
      label: 'contacts.country',
      kind: 'many',
      useOptions: () => {
        const t = useText();
        return [{ value: 'all', label: t('contacts.all') }, ...useCountryOptions()];
      },
    },
  ],
  card: ['email', ['country', 'since']],
};
