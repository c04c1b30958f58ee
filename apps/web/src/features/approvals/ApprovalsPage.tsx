import { Skeleton, Stack, Text } from '@mantine/core';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconUserCheck } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ApprovalCard } from './ApprovalCard.tsx';
import { approvalFilterNames, filtersOf } from './approval-filters.ts';
import { ApprovalsBar } from './ApprovalsBar.tsx';
import { ApprovalsFilters } from './ApprovalsFilters.tsx';
import { DecisionNotice } from './DecisionNotice.tsx';
import { useApprovals, type Decision, type DecisionOutcome } from './approvals.queries.ts';
import { useSayDecided } from './use-say-decided.ts';

const idOf = ({ id }: ApprovalRequest) => id;

/** P1–P3: the users who wait to join this account, with the evidence for each. */
export function ApprovalsPage() {
  const t = useText();
  const sayDecided = useSayDecided();
  const mayDecide = useMay('approvals.decide');
  const url = useListUrl(approvalFilterNames);
  const [outcome, setOutcome] = useState<{ decision: Decision; outcome: DecisionOutcome } | null>(null);

  const filters = useMemo(() => filtersOf(url.filters), [url.filters]);
  const approvals = useApprovals(filters, url);
  const { items } = approvals;
  const total = useTotal()(approvals.data?.total);
  const selection = useSelection(filters, idOf, filters.state);
  const open = filters.state === 'open';

  return (
    <Page title={t('approvals.title')} aside={total}>
      <DecisionNotice result={outcome} onDismiss={() => setOutcome(null)} />
      <ApprovalsFilters url={url} filters={filters} />
      {mayDecide && items.length > 0 && (
        <ApprovalsBar
          items={items}
          total={approvals.data?.total}
          selection={selection}
          open={open}
          onDone={(decision, next) => {
            selection.clear();
            sayDecided(decision, next);
            const partly = next.refused.length > 0 || next.left !== undefined;
            setOutcome(partly ? { decision, outcome: next } : null);
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
