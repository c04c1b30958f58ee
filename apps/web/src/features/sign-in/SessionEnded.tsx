import { Alert } from '@mantine/core';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { ownRequestsKey, useWaitState, type OwnRequests } from '../../list/waiting.ts';
import { useText } from '../../words/text.ts';

/** Says that the session is over, and if it is because the reader was released (H3), that. */
export function SessionEnded() {
  const t = useText();
  const client = useQueryClient();
  const [ticket] = useState(() => releaseTicket(client));
  const isReleased = useWaitState('release', ticket)?.state === 'granted';
  return (
    <Alert icon={<IconInfoCircle aria-hidden />} role="status">
      {t(isReleased ? 'signIn.released' : 'signIn.ended')}
    </Alert>
  );
}

/** The ticket of the open request that was last seen in this tab; null if there was none. */
const releaseTicket = (client: QueryClient): string | null =>
  client
    .getQueriesData<OwnRequests>({ queryKey: ownRequestsKey })
    .flatMap(([, page]) => page?.items ?? [])
    .find(({ ticket }) => ticket !== null)?.ticket ?? null;
