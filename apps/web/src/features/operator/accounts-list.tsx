import type { Response } from '@roster/contract/machinery/endpoint';
import { accountStates, type listAccounts } from '@roster/contract/operator';
import { IconAlertTriangle, IconArchive } from '@tabler/icons-react';
import type { Column, ListDescription, Say } from '../../list/list-description.ts';
import { Sign } from '../../list/Sign.tsx';
import { useCountryOptions } from '../../list/use-country-options.ts';
import { worded } from '../../list/worded.ts';
import { paths } from '../../paths.ts';
import { Time, timeText } from '../../ui/Time.tsx';

type Account = Response<typeof listAccounts>['items'][number];

const stateText = ({ closedAt, lacksAdministrator }: Account, { t }: Say) =>
  [
    ...(closedAt ? [t('operator.accounts.closed')] : []),
    ...(lacksAdministrator ? [t('operator.accounts.noAdministrator')] : []),
  ].join(' · ');

const columns: Column<Account>[] = [
  {
    id: 'name',
    label: 'operator.accounts.name',
    sort: 'name',
    min: 180,
    important: true,
    text: ({ name }) => name,
  },
  {
    id: 'number',
    label: 'operator.accounts.number',
    labelled: true,
    sort: 'number',
    min: 110,
    important: true,
    text: ({ number }) => number,
  },
  {
    id: 'members',
    label: 'operator.column.members',
    sort: 'members',
    min: 90,
    important: true,
    text: ({ members }, { intl }) => intl.formatNumber(members),
    onCard: ({ members }, { t }) => t('operator.accounts.members', { count: members }),
  },
  {
    id: 'state',
    label: 'users.column.status',
    min: 130,
    whole: true,
    beside: 22,
    important: true,
    rare: true,
    text: stateText,
    cell: (account, say) =>
      stateText(account, say) && (
        <Sign
          icon={account.lacksAdministrator ? IconAlertTriangle : IconArchive}
          tone={account.lacksAdministrator ? 'bad' : 'quiet'}
        >
          {stateText(account, say)}
        </Sign>
      ),
  },
  {
    id: 'country',
    label: 'users.column.country',
    min: 90,
    text: ({ mainCountry }, { intl }) =>
      intl.formatDisplayName(mainCountry, { type: 'region' }) ?? mainCountry,
  },
  {
    id: 'createdAt',
    label: 'operator.column.createdAt',
    sort: 'createdAt',
    min: 90,
    text: ({ createdAt }, { intl }) => timeText(createdAt, intl),
    cell: ({ createdAt }) => <Time at={createdAt} />,
  },
];

/** S2: every account of the platform. */
export const accountsList: ListDescription<Account> = {
  id: 'accounts',
  label: 'nav.operator',
  idOf: ({ id }) => id,
  nameOf: ({ name }) => name,
  hrefOf: paths.operatorAccount,
  columns,
  sort: 'name',
  search: 'operator.accounts.search',
  filters: [
    {
      name: 'state',
      label: 'users.column.status',
      kind: 'one',
      useOptions: worded(accountStates, (state) => `operator.accounts.${state}`),
    },
    { name: 'country', label: 'users.column.country', kind: 'many', useOptions: useCountryOptions },
  ],
  card: [['number', 'members'], 'state'],
};
