import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
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
export default function DeclineDialog(props: Props) {
  const t = useText();
  const [message, setMessage] = useState('');
  const { picked } = props;
  return (
    <ConfirmTicked
      {...props}
      preview={useDeclinePreview(picked)}
      change={useDecline()}
      body={{ picked, message: message.trim() }}
      title={({ count, name }) =>
        name ? t('requests.declineTitle.one', { name }) : t('requests.declineTitle', { count })
      }
      confirm={(count) => t('requests.declineConfirm', { count })}
    >
      {() => (
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
    </ConfirmTicked>
  );
}
