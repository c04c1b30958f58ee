import type { UserRequest } from '@roster/contract/user-requests';
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogActions } from '../../ui/DialogActions.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useText } from '../../words/text.ts';
import { useAsked } from './asked.ts';
import { useSayAnswered } from './use-answers.ts';
import { useAnswer, type Answer } from './user-requests.queries.ts';

/** Grants or declines with a message to the user. */
export default function AnswerDialog({ request, onClose }: { request: UserRequest; onClose: () => void }) {
  const t = useText();
  const asked = useAsked();
  const say = useSayAnswered();
  const [message, setMessage] = useState('');
  const answer = useAnswer();
  const send = (which: Answer['answer']) =>
    answer.mutate(
      { requestId: request.id, answer: which, ...(message.trim() && { message: message.trim() }) },
      {
        onSuccess: ({ undo }) => {
          say(request, which, undo);
          onClose();
        },
      },
    );
  return (
    <Dialog title={t('requests.answerTo', { name: request.user.name })} onClose={onClose}>
      <Stack>
        <Text>{asked(request)}</Text>
        {request.message && <Text c="dimmed">{t('approvals.message', { message: request.message })}</Text>}
        <LimitedTextarea
          data-autofocus
          label={t('requests.message')}
          autosize
          minRows={2}
          limit={1_000}
          value={message}
          onChange={(event) => setMessage(event.currentTarget.value)}
        />
        <RefusalAlert error={answer.error} />
        <DialogActions>
          <ReasonButton
            variant="default"
            loading={answer.isPending}
            needs="requests.answer"
            reason={request.declineRefusal && t(`refusals.${request.declineRefusal}`)}
            onClick={() => send('decline')}
          >
            {t('requests.decline')}
          </ReasonButton>
          <ReasonButton
            loading={answer.isPending}
            needs="requests.answer"
            reason={request.refusal && t(`refusals.${request.refusal}`)}
            onClick={() => send('grant')}
          >
            {t(`requests.grant.${request.kind}`)}
          </ReasonButton>
        </DialogActions>
      </Stack>
    </Dialog>
  );
}
