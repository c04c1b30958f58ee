import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';
import {
  useDecline,
  useDeclinePreview,
  type DeclineOutcome,
  type PickedRequests,
} from './user-requests.queries.ts';

type Props = {
  picked: PickedRequests;
  onClose: () => void;
  onDone: (outcome: DeclineOutcome) => void;
};

/** H3: declines requests with one answer to all who asked. */
export default function DeclineDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const [message, setMessage] = useState('');
  const decline = useDecline();
  const preview = useDeclinePreview(picked);
  const { count, name, leftOut } = useCounted(preview, picked);
  return (
    <ConfirmDialog
      title={name ? t('requests.declineTitle.one', { name }) : t('requests.declineTitle', { count })}
      confirm={count > 0 ? t('requests.declineConfirm', { count }) : null}
      preview={preview}
      pending={decline.isPending}
      error={decline.error}
      onClose={onClose}
      onConfirm={() =>
        decline.mutate(
          { picked, message: message.trim() },
          {
            onSuccess: (outcome) => {
              onDone(outcome);
              onClose();
            },
          },
        )
      }
    >
      {count > 0 && (
        <Stack>
          <Text>{t('requests.declineText')}</Text>
          <LimitedTextarea
            label={t('requests.message')}
            autosize
            minRows={2}
            limit={1_000}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
        </Stack>
      )}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
