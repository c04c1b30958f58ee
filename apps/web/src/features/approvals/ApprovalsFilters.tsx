import { Checkbox, Group, Select } from '@mantine/core';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import type { ListUrl } from '../../list/use-list-url.ts';
import { useText } from '../../words/text.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import type { Filters } from './approvals.queries.ts';

export function ApprovalsFilters({ url, filters }: { url: ListUrl; filters: Filters }) {
  const t = useText();
  const typed: { search?: string } = url.filters;
  const set = (name: string, value: string | null) => url.change({ [name]: value ?? undefined });
  return (
    <Group mb="md" gap="sm">
      <SegmentedControl
        value={filters.state}
        onChange={(value) => set('state', value === 'open' ? null : value)}
        data={[
          { value: 'open', label: t('approvals.state.open') },
          { value: 'decided', label: t('approvals.state.decided') },
        ]}
      />
      <UrlSearchField
        label={t('users.search')}
        value={typed.search ?? ''}
        onChange={(search) => url.change({ search }, { replace: true })}
      />
      <Select
        aria-label={t('approvals.source')}
        placeholder={t('approvals.source')}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        value={filters.source ?? null}
        onChange={(value) => set('source', value)}
        data={(['domain', 'accountNumber'] as const).map((value) => ({
          value,
          label: t(`approvals.source.${value}`),
        }))}
      />
      <Checkbox
        label={t('approvals.attention')}
        checked={filters.attention === true}
        onChange={(event) => set('attention', event.currentTarget.checked ? 'true' : null)}
      />
    </Group>
  );
}
