import { Alert, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { OwnRequests } from '../../list/waiting.ts';
import { sessionKey } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';

type OwnRequest = OwnRequests['items'][number];

/** H3: what the administrators decided while the reader had the page open, as sentences. */
export function DecidedRequests({ requests }: { requests: readonly OwnRequest[] }) {
  const t = useText();
  const countryName = useCountryName();
  const decided = useDecided(requests);
  const sentence = ({ kind, state, role, country }: OwnRequest) =>
    state === 'granted' || state === 'declined'
      ? t(`ask.${state}.${kind}`, {
          role: role ? t(`roles.${role}`) : '',
          country: country ? countryName(country) : '',
        })
      : t('ask.closed');
  return (
    <Stack gap="xs" mb={decided.length > 0 ? 'md' : 0}>
      {decided.map((request) => (
        <Alert key={request.id} color={request.state === 'granted' ? 'green' : 'yellow'} role="status">
          {sentence(request)} {request.answer}
        </Alert>
      ))}
    </Stack>
  );
}

/** The requests that were open on this page and are not any longer. What they changed is asked for again. */
function useDecided(requests: readonly OwnRequest[]): OwnRequest[] {
  const client = useQueryClient();
  const [seenOpen, setSeenOpen] = useState<ReadonlySet<string>>(new Set());
  const isOpen = ({ state }: OwnRequest) => state === 'open';
  const unseen = requests.filter((request) => isOpen(request) && !seenOpen.has(request.id));
  if (unseen.length > 0) setSeenOpen(new Set([...seenOpen, ...unseen.map(({ id }) => id)]));
  const decided = requests.filter((request) => !isOpen(request) && seenOpen.has(request.id));
  useEffect(() => {
    if (decided.length === 0) return;
    for (const queryKey of [['profile'], sessionKey]) void client.invalidateQueries({ queryKey });
  }, [client, decided.length]);
  return decided;
}
