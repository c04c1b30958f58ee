import type { UserRequest } from '@roster/contract/user-requests';
import { Button, Group, Stack } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { useState } from 'react';
import { useText } from '../../words/text.ts';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { useAnswer } from './user-requests.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { paths } from '../../paths.ts';

export function Answer({ request }: { request: UserRequest }) {
  const t = useText();
  const [message, setMessage] = useState('');
  const say = useSay();
  const answer = useAnswer(request.id, ({ undo }, said) => {
    const { id, name } = request.user;
    const released = said.answer === 'grant' && request.kind === 'release';
    const to = released ? paths.removedUsers : paths.user(id);
    say('answerUserRequest', `toast.request.${said.answer}`, { name }, { undo, to });
  });
  const send = (which: 'grant' | 'decline') =>
    answer.mutate({ answer: which, ...(message.trim() && { message: message.trim() }) });
  return (
    <Stack gap="xs" mt="sm">
      <LimitedTextarea
        label={t('requests.message')}
        autosize
        minRows={1}
        limit={1_000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <RefusalAlert error={answer.error} />
      <Group gap="sm">
        <ReasonButton
          size="sm"
          loading={answer.isPending}
          reason={request.refusal && t(`refusals.${request.refusal}`)}
          onClick={() => send('grant')}
        >
          {t(`requests.grant.${request.kind}`)}
        </ReasonButton>
        <Button size="sm" variant="default" loading={answer.isPending} onClick={() => send('decline')}>
          {t('requests.decline')}
        </Button>
      </Group>
    </Stack>
  );
}
