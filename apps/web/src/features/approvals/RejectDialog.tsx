import { Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { fullName } from '@roster/domain/names';
import { useState } from 'react';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import {
  requestsOf,
  useDecide,
  useDecisionPreview,
  type Asked,
  type DecisionOutcome,
} from './approvals.queries.ts';

type Props = {
  asked: Asked;
  onClose: () => void;
  onDone: (outcome: DecisionOutcome) => void;
};

/** P2: the reason is sent to the user. */
export default function RejectDialog({ asked, onClose, onDone }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const reject = useDecide('reject');
  const preview = useDecisionPreview('reject', asked.picked);
  const { count, leftOut } = useCounted(preview, asked.picked);
  const first = asked.rows?.[0];
  const confirm = () =>
    reject.mutate(
      { ...requestsOf(asked.picked), ...(reason.trim() && { reason: reason.trim() }) },
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
      confirm={count > 0 ? t('reject.confirm', { count }) : null}
      preview={preview}
      danger
      pending={reject.isPending}
      error={reject.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      {count > 0 && (
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
      )}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
