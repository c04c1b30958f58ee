import { Button, Group, Text } from '@mantine/core';
import type { ApprovalRequest } from '@roster/contract/approvals';
import type { Total } from '@roster/contract/machinery/list';
import { IconCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { TickPage } from '../../list/TickPage.tsx';
import type { Selection } from '../../list/use-selection.ts';
import { useText } from '../../words/text.ts';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';
import {
  requestsOf,
  useDecide,
  type Decision,
  type DecisionOutcome,
  type Filters,
} from './approvals.queries.ts';

// Loaded when it is opened.
const ApproveDialog = lazy(() => import('./ApproveDialog.tsx'));
const RejectDialog = lazy(() => import('./RejectDialog.tsx'));

type Props = {
  items: readonly ApprovalRequest[];
  total: Total | undefined;
  selection: Selection<ApprovalRequest, Filters>;
  open: boolean;
  onDone: (decision: Decision, outcome: DecisionOutcome) => void;
};

const idOf = ({ id }: ApprovalRequest) => id;

/** The seed's step: select one or more users in the list and click Approve or Reject. */
export function ApprovalsBar({ items, total, selection, open, onDone }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<'approve' | 'reject' | null>(null);
  const allow = useDecide('allowAgain');
  const sayFailure = useFailureToast();
  const none = selection.count === 0;

  return (
    <Group mb="sm" gap="sm" role="toolbar" aria-label={t('approvals.actions')}>
      <TickPage rows={items} idOf={idOf} total={total} selection={selection} />
      {open ? (
        <>
          <Button
            size="sm"
            leftSection={<IconCheck size={17} aria-hidden />}
            disabled={none}
            onClick={() => setDialog('approve')}
          >
            {t('approvals.approve')}
          </Button>
          <Button
            size="sm"
            variant="default"
            leftSection={<IconX size={17} aria-hidden />}
            disabled={none}
            onClick={() => setDialog('reject')}
          >
            {t('approvals.reject')}
          </Button>
        </>
      ) : (
        <Button
          size="sm"
          variant="default"
          leftSection={<IconRefresh size={17} aria-hidden />}
          disabled={none}
          loading={allow.isPending}
          onClick={() =>
            allow.mutate(requestsOf(selection.picked), {
              onSuccess: (outcome) => onDone('allowAgain', outcome),
              onError: sayFailure,
            })
          }
        >
          {t('approvals.allowAgain')}
        </Button>
      )}
      {none && (
        <Text fz="sm" c="dimmed">
          {t('approvals.selectFirst')}
        </Text>
      )}
      <Suspense>
        {dialog === 'approve' && (
          <ApproveDialog
            selection={selection}
            onClose={() => setDialog(null)}
            onDone={(done) => onDone('approve', done)}
          />
        )}
        {dialog === 'reject' && (
          <RejectDialog
            selection={selection}
            onClose={() => setDialog(null)}
            onDone={(done) => onDone('reject', done)}
          />
        )}
      </Suspense>
    </Group>
  );
}
