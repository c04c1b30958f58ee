import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { ConfirmTicked } from '../../people/ConfirmTicked.tsx';
import { useText } from '../../words/text.ts';
import {
  useAnswerMany,
  useAnswerPreview,
  type Answer,
  type ManyAnswered,
  type PickedRequests,
} from './user-requests.queries.ts';

type Props = {
  answer: Answer['answer'];
  picked: PickedRequests;
  onClose: () => void;
  onDone: (outcome: ManyAnswered) => void;
};

/** H3: grants or declines requests, with one answer in words to all who asked. */
export default function AnswerManyDialog({ answer, ...props }: Props) {
  const t = useText();
  const [message, setMessage] = useState('');
  const { picked } = props;
  return (
    <ConfirmTicked
      {...props}
      preview={useAnswerPreview(answer, picked)}
      change={useAnswerMany(answer)}
      body={{ picked, message: message.trim() }}
      title={({ count, name }) =>
        name ? t(`requests.${answer}Title.one`, { name }) : t(`requests.${answer}Title`, { count })
      }
      confirm={(count) => t(`requests.${answer}Confirm`, { count })}
    >
      {() => (
        <Stack>
          <Text>{t(`requests.${answer}Text`)}</Text>
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
