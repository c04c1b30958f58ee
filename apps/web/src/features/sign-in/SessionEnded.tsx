import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useWaitState } from '../../list/waiting.ts';
import { useText } from '../../words/text.ts';
import { useReleaseTicket } from './use-release-ticket.ts';

/** Says that the session is over, and if it is because the reader was released (H3), that. */
export function SessionEnded() {
  const t = useText();
  const ticket = useReleaseTicket();
  const isReleased = useWaitState('release', ticket)?.state === 'granted';
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} role="status">
      {t(isReleased ? 'signIn.released' : 'signIn.ended')}
    </Alert>
  );
}
