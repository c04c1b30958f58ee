import { Group } from '@mantine/core';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { listInvitations } from '@roster/contract/invitations';
import { invitationStates } from '@roster/domain/invitations';
import { useIntl } from 'react-intl';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import type { ListUrl } from '../../list/use-list-url.ts';
import { useText } from '../../words/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';

type Props = { url: ListUrl; counts: Response<typeof listInvitations>['counts'] | undefined };

/** The states of invitations with their numbers, and the search. */
export function InvitationFilters({ url, counts }: Props) {
  const t = useText();
  const intl = useIntl();
  const filters: { state?: string; search?: string } = url.filters;
  const state = invitationStates.find((one) => one === filters.state);
  return (
    <Group mb="md" gap="sm">
      <SegmentedControl
        value={state ?? 'all'}
        onChange={(value) => url.change({ state: value === 'all' ? undefined : value })}
        data={(['all', ...invitationStates] as const).map((value) => ({
          value,
          label:
            value === 'all'
              ? t('invitations.all')
              : `${t(`invitations.state.${value}`)} ${counts ? intl.formatNumber(counts[value] ?? 0) : ''}`,
        }))}
        style={{ overflowX: 'auto', maxWidth: '100%' }}
      />
      <UrlSearchField
        label={t('users.search')}
        value={filters.search ?? ''}
        onChange={(text) => url.change({ search: text }, { replace: true })}
      />
    </Group>
  );
}
