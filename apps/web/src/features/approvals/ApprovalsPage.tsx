import { Checkbox, Group, Select, Skeleton, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import { Page } from '../../shell/Page.tsx';
import { useMay } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { useTicked } from '../../ui/use-ticked.ts';
import { ApprovalCard } from './ApprovalCard.tsx';
import { ApprovalsBar } from './ApprovalsBar.tsx';
import { DecisionNotice } from './DecisionNotice.tsx';
import { useApprovals, type Decision, type DecisionOutcome, type Filters } from './approvals.queries.ts';

const typingMilliseconds = 250;

/** P1–P3: the users who wait to join this account, with the evidence for each. */
export function ApprovalsPage() {
  const t = useText();
  const intl = useIntl();
  const mayDecide = useMay('approvals.decide');
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const [typed] = useDebouncedValue(search, typingMilliseconds);
  const [outcome, setOutcome] = useState<{ decision: Decision; outcome: DecisionOutcome } | null>(null);

  const filters = filtersOf(params, typed);
  const approvals = useApprovals(filters);
  const items = approvals.data?.items ?? [];
  const ticked = useTicked(items.map(({ id }) => id));
  const set = (name: string, value: string | null) => {
    ticked.clear();
    setParams((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  };
  const open = filters.state === 'open';

  return (
    <Page title={t('approvals.title')} aside={approvals.data && intl.formatNumber(approvals.data.total)}>
      <DecisionNotice result={outcome} onDismiss={() => setOutcome(null)} />
      <Group mb="md" gap="sm">
        <SegmentedControl
          value={filters.state}
          onChange={(value) => set('state', value === 'open' ? null : value)}
          data={[
            { value: 'open', label: t('approvals.state.open') },
            { value: 'decided', label: t('approvals.state.decided') },
          ]}
        />
        <SearchField label={t('users.search')} value={search} onChange={setSearch} />
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
      {mayDecide && items.length > 0 && (
        <ApprovalsBar
          items={items}
          ticked={ticked}
          open={open}
          onDone={(decision, next) => {
            ticked.clear();
            setOutcome({ decision, outcome: next });
          }}
        />
      )}
      {approvals.isPending && <Skeleton height={200} radius="md" />}
      {approvals.isError && <ErrorState error={approvals.error} onRetry={() => void approvals.refetch()} />}
      {approvals.data && items.length === 0 && <Nobody filtered={params.size > 0 || typed !== ''} />}
      {items.length > 0 && (
        <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {open && (
            <Text c="dimmed" component="li">
              {t('approvals.text')}
            </Text>
          )}
          {items.map((request) => (
            <ApprovalCard
              key={request.id}
              request={request}
              ticked={ticked.has(request.id)}
              onTick={mayDecide ? () => ticked.toggle(request.id) : null}
            />
          ))}
        </Stack>
      )}
    </Page>
  );
}

function Nobody({ filtered }: { filtered: boolean }) {
  const t = useText();
  return filtered ? (
    <EmptyState title={t('users.noMatch.title')} text={t('approvals.noMatch')} />
  ) : (
    <EmptyState
      icon={<IconUserCheck size={34} stroke={1.4} aria-hidden />}
      title={t('approvals.empty.title')}
      text={t('approvals.empty.text')}
    />
  );
}

function filtersOf(params: URLSearchParams, search: string): Filters {
  const source = params.get('source');
  return {
    state: params.get('state') === 'decided' ? 'decided' : 'open',
    ...(search.trim() && { search: search.trim() }),
    ...((source === 'domain' || source === 'accountNumber') && { source }),
    ...(params.get('attention') === 'true' && { attention: true }),
  };
}
