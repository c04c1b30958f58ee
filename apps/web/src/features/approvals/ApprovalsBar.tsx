import { Button, Checkbox, Group, Text } from '@mantine/core';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { IconCheck, IconRefresh, IconX } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../shell/text.ts';
import { useFailureToast } from '../../shell/use-failure-toast.tsx';
import type { Ticked } from '../../ui/use-ticked.ts';
import { useDecide, type Decision, type DecisionOutcome } from './approvals.queries.ts';

// Loaded when it is opened.
const ApproveDialog = lazy(() => import('./ApproveDialog.tsx'));
const RejectDialog = lazy(() => import('./RejectDialog.tsx'));

type Props = {
  items: readonly ApprovalRequest[];
  ticked: Ticked;
  open: boolean;
  onDone: (decision: Decision, outcome: DecisionOutcome) => void;
};

/** The seed's step: select one or more users in the list and click Approve or Reject. */
export function ApprovalsBar({ items, ticked, open, onDone }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<'approve' | 'reject' | null>(null);
  const allow = useDecide('allowAgain');
  const sayFailure = useFailureToast();
  const chosen = items.filter(({ id }) => ticked.has(id));
  const none = chosen.length === 0;

  return (
    <Group mb="sm" gap="sm" role="toolbar" aria-label={t('approvals.actions')}>
      <Checkbox
        label={none ? t('approvals.selectAll') : t('users.selected', { count: chosen.length })}
        checked={ticked.all}
        indeterminate={!none && !ticked.all}
        onChange={(event) => ticked.setAll(event.currentTarget.checked)}
      />
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
            allow.mutate(
              { requestIds: ticked.ids },
              { onSuccess: (outcome) => onDone('allowAgain', outcome), onError: sayFailure },
            )
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
            requests={chosen}
            onClose={() => setDialog(null)}
            onDone={(done) => onDone('approve', done)}
          />
        )}
        {dialog === 'reject' && (
          <RejectDialog
            requests={chosen}
            onClose={() => setDialog(null)}
            onDone={(done) => onDone('reject', done)}
          />
        )}
      </Suspense>
    </Group>
  );
}
