import { Text } from '@mantine/core';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { fullName } from '@roster/domain/names';
import { IconUserCheck } from '@tabler/icons-react';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { List } from '../../list/List.tsx';
import { sortedBy } from '../../list/list-description.ts';
import { ResultNotice } from '../../list/ResultNotice.tsx';
import { ScopeSwitch } from '../../list/ScopeSwitch.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { useSelection } from '../../list/use-selection.ts';
import { useTotal } from '../../list/use-total.ts';
import { Page } from '../../shell/Page.tsx';
import { useMay } from '../../session/session.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Recounted } from '../../ui/Recounted.tsx';
import { useText } from '../../words/text.ts';
import { withWords } from '../../words/screen-words.ts';
import { approvalFilterNames, filtersOf } from './approval-filters.ts';
import { decidedList, waitingList } from './approvals-list.tsx';
import { useApprovals, type Asked } from './approvals.queries.ts';
import { useApprovalActions, useApprovalBulkActions, type Doing } from './use-approval-actions.ts';
import { useDecisions } from './use-decisions.ts';
import { ViewsButton } from '../views/index.ts';

// Loaded when it is opened.
const ApproveDialog = lazy(() => withWords(import('./ApproveDialog.tsx')));
const RejectDialog = lazy(() => withWords(import('./RejectDialog.tsx')));

type Opened = { doing: Doing; asked: Asked; on: 'row' | 'selection' };

const userOf = ({ userId }: ApprovalRequest) => userId;

/** P1–P3: the users who wait to join this account, with the evidence for each. */
export function ApprovalsPage() {
  const t = useText();
  const mayDecide = useMay('approvals.decide');
  const url = useListUrl(approvalFilterNames);
  const state = url.params.get('state') === 'decided' ? 'decided' : 'open';
  const open = state === 'open';
  const list = open ? waitingList : decidedList;
  const filters = useMemo(() => filtersOf(state, url.filters), [state, url.filters]);
  const approvals = useApprovals(filters, sortedBy(list, url), url);
  const total = useTotal()(approvals.data?.total);
  const selection = useSelection(filters, list.idOf, state, fullName, userOf);
  const { result, refusedBecause, dismiss, busy, decide, finish } = useDecisions(selection);
  const [opened, setOpened] = useState<Opened | null>(null);

  const onRow = useCallback(
    (doing: Doing, request: ApprovalRequest) => {
      const picked = { ids: [request.id], name: fullName(request), userId: request.userId };
      const asked: Asked = { picked, rows: [request] };
      if (doing === 'approve' || doing === 'allowAgain') decide(doing, asked, 'row');
      else setOpened({ doing, asked, on: 'row' });
    },
    [decide],
  );
  const { picked, rows } = selection;
  const onSelection = useCallback(
    (doing: Doing) => {
      if (doing === 'allowAgain') decide(doing, { picked, rows }, 'selection');
      else setOpened({ doing, asked: { picked, rows }, on: 'selection' });
    },
    [decide, picked, rows],
  );
  const actionsOf = useApprovalActions(open, onRow);
  const actions = useApprovalBulkActions(open, onSelection);

  return (
    <Page title={t('approvals.title')} aside={total} dense>
      {open && (
        <Text c="dimmed" fz="sm" mb="xs">
          {t('approvals.text')}
        </Text>
      )}
      <List
        list={list}
        answer={approvals}
        url={url}
        peek="facts"
        {...(mayDecide && { selection, actions, actionsOf })}
        busy={busy}
        refused={refusedBecause}
        beside={
          <>
            <ScopeSwitch
              label={t('users.column.status')}
              value={state}
              onChange={(next) => url.change({ state: next === 'open' ? undefined : next })}
              data={[
                { value: 'open', label: t('approvals.state.open') },
                { value: 'decided', label: t('approvals.state.decided') },
              ]}
            />
            <ViewsButton list="approvals" url={url} />
          </>
        }
        notices={<ResultNotice result={result} onDismiss={dismiss} />}
        empty={
          <EmptyState
            icon={<IconUserCheck size={34} stroke={1.4} aria-hidden />}
            title={t(open ? 'approvals.empty.title' : 'approvals.noneDecided')}
            text={t(open ? 'approvals.empty.text' : 'approvals.noneDecidedText')}
          />
        }
      />
      <Suspense>
        {opened && (
          <Recounted picked={opened.asked.picked}>
            {(picked) => (
              <>
                {opened.doing === 'approveWith' && (
                  <ApproveDialog
                    asked={{ ...opened.asked, picked }}
                    onClose={() => setOpened(null)}
                    onDone={(outcome) => finish('approve', outcome, { picked, on: opened.on })}
                  />
                )}
                {opened.doing === 'reject' && (
                  <RejectDialog
                    asked={{ ...opened.asked, picked }}
                    onClose={() => setOpened(null)}
                    onDone={(outcome) => finish('reject', outcome, { picked, on: opened.on })}
                  />
                )}
              </>
            )}
          </Recounted>
        )}
      </Suspense>
    </Page>
  );
}
