import { Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { fullName } from '@roster/domain/names';
import type { ApprovalRequest } from '@roster/contract/approvals';
import { useState } from 'react';
import type { Selection } from '../../list/use-selection.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { requestsOf, useDecide, type DecisionOutcome, type Filters } from './approvals.queries.ts';

type Props = {
  selection: Selection<ApprovalRequest, Filters>;
  onClose: () => void;
  onDone: (outcome: DecisionOutcome) => void;
};

/** P2: the reason is sent to the user. */
export default function RejectDialog({ selection, onClose, onDone }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const reject = useDecide('reject');
  const { count } = selection;
  const first = selection.rows?.[0];
  const confirm = () =>
    reject.mutate(
      { ...requestsOf(selection.picked), ...(reason.trim() && { reason: reason.trim() }) },
      {
        onSuccess: (outcome) => {
          onDone(outcome);
          onClose();
        },
      },
    );
  return (
    <ConfirmDialog
      title={
        count === 1 && first
          ? t('reject.title.one', { name: fullName(first) })
          : t('reject.title.many', { count })
      }
      confirm={t('reject.confirm', { count })}
      danger
      loading={false}
      pending={reject.isPending}
      error={reject.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <Stack>
        <Text>{t('reject.text', { count })}</Text>
        <LimitedTextarea
          label={t('reject.reason')}
          description={t('reject.reasonHint')}
          limit={500}
          autosize
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
