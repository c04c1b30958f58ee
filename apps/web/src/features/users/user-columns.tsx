import type { User } from '@roster/contract/users';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Column, Say } from '../../list/list-description.ts';
import { licensesText } from '../../words/license-text.ts';
import { personColumns } from '../../people/person-columns.tsx';
import { Time, timeText } from '../../ui/Time.tsx';
import classes from './user-columns.module.css';

const countryOf = (code: string | null, { intl }: Say) =>
  code ? (intl.formatDisplayName(code, { type: 'region' }) ?? code) : '';
const joined = (parts: readonly string[]) => parts.join(', ');

/** B1, in the order of the seed. */
export const userColumns: Column<User>[] = [
  personColumns.name,
  personColumns.email,
  personColumns.status,
  personColumns.roles,
  {
    id: 'groups',
    label: 'users.column.groups',
    min: 90,
    text: ({ groups }) => joined(groups.map(({ name }) => name)),
  },
  {
    id: 'country',
    label: 'users.column.country',
    sort: 'country',
    min: 90,
    beside: 20,
    text: ({ country }, say) => countryOf(country, say),
    cell: (user, say) =>
      user.countryMismatch ? <Mismatch user={user} say={say} /> : countryOf(user.country, say),
  },
  {
    id: 'entitlementCountry',
    label: 'users.action.country',
    min: 100,
    extra: true,
    text: ({ entitlementCountry }, say) => countryOf(entitlementCountry, say),
  },
  {
    id: 'licenses',
    label: 'users.column.licenses',
    min: 90,
    extra: true,
    text: ({ licenses }, say) => licensesText(licenses, say),
  },
  personColumns.lastSignInAt,
  {
    id: 'source',
    label: 'users.column.source',
    min: 100,
    extra: true,
    text: ({ source }, { t }) => t(`users.source.${source}`),
  },
  {
    id: 'joinedAt',
    label: 'users.column.joinedAt',
    sort: 'joinedAt',
    min: 100,
    extra: true,
    text: ({ joinedAt }, { intl }) => timeText(joinedAt, intl),
    cell: ({ joinedAt }) => <Time at={joinedAt} />,
  },
];

function Mismatch({ user, say }: { user: User; say: Say }) {
  const country = countryOf(user.entitlementCountry ?? user.country, say);
  return (
    <>
      {countryOf(user.country, say)}{' '}
      <span data-tip={say.t('users.countryMismatch', { country })} className={classes.mismatch}>
        <IconAlertTriangle size={15} role="img" aria-label={say.t('users.filter.mismatch')} />
      </span>
    </>
  );
}
