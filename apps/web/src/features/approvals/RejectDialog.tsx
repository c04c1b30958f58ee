import { Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { fullName } from '@roster/domain/names';
import { useState } from 'react';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
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
export default function RejectDialog({ asked, ...props }: Props) {
  const t = useText();
  const [reason, setReason] = useState('');
  const first = asked.rows?.[0];
  return (
    <ConfirmTicked
      {...props}
      danger
      picked={asked.picked}
      preview={useDecisionPreview('reject', asked.picked)}
      change={useDecide('reject')}
      body={{ ...requestsOf(asked.picked), ...(reason.trim() && { reason: reason.trim() }) }}
      title={({ count }) =>
        count === 1 && first
          ? t('reject.title.one', { name: fullName(first) })
          : t('reject.title.many', { count })
      }
      confirm={(count) => t('reject.confirm', { count })}
    >
      {(count) => (
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
    </ConfirmTicked>
  );
}
