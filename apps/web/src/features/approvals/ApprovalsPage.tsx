import { Checkbox, Group, Select, Skeleton, Stack, Text } from '@mantine/core';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconUserCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { ApprovalCard } from './ApprovalCard.tsx';
import { ApprovalsBar } from './ApprovalsBar.tsx';
import { DecisionNotice } from './DecisionNotice.tsx';
import { useApprovals, type Decision, type DecisionOutcome, type Filters } from './approvals.queries.ts';

const names = ['state', 'search', 'source', 'attention'] as const;
const idOf = ({ id }: ApprovalRequest) => id;

/** P1–P3: the users who wait to join this account, with the evidence for each. */
export function ApprovalsPage() {
  const t = useText();
  const mayDecide = useMay('approvals.decide');
  const url = useListUrl(names);
  const [outcome, setOutcome] = useState<{ decision: Decision; outcome: DecisionOutcome } | null>(null);

  const filters = useMemo(() => filtersOf(url.filters), [url.filters]);
  const approvals = useApprovals(filters, url);
  const { items } = approvals;
  const total = useTotal()(approvals.data?.total);
  const selection = useSelection(filters, idOf);
  const set = (name: string, value: string | null) => url.change({ [name]: value ?? undefined });
  const open = filters.state === 'open';

  return (
    <Page title={t('approvals.title')} aside={total}>
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
        <UrlSearchField
          label={t('users.search')}
          value={url.filters.search ?? ''}
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
      {mayDecide && items.length > 0 && (
        <ApprovalsBar
          items={items}
          total={approvals.data?.total}
          selection={selection}
          open={open}
          onDone={(decision, next) => {
            selection.clear();
            setOutcome({ decision, outcome: next });
          }}
        />
      )}
      {approvals.isPending && <Skeleton height={200} radius="md" />}
      {approvals.isError && <ErrorState error={approvals.error} onRetry={() => void approvals.refetch()} />}
      {approvals.nothing &&
        (url.filtered ? (
          <NothingMatches text={t('approvals.noMatch')} onClear={url.clear} />
        ) : (
          <EmptyState
            icon={<IconUserCheck size={34} stroke={1.4} aria-hidden />}
            title={t('approvals.empty.title')}
            text={t('approvals.empty.text')}
          />
        ))}
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
              ticked={selection.has(request.id)}
              onTick={mayDecide ? () => selection.toggle(request) : null}
            />
          ))}
        </Stack>
      )}
      <ListPager page={approvals.data} place={url} />
    </Page>
  );
}

type Said = Partial<Record<(typeof names)[number], string>>;

function filtersOf({ state, search, source, attention }: Said): Filters {
  return {
    state: state === 'decided' ? 'decided' : 'open',
    ...(search?.trim() && { search: search.trim() }),
    ...((source === 'domain' || source === 'accountNumber') && { source }),
    ...(attention === 'true' && { attention: true }),
  };
}
