import { Alert, Stack } from '@mantine/core';
import type { OwnRequests } from '../../list/waiting.ts';
import { useText } from '../../words/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { useDecided } from './use-decided.ts';

type OwnRequest = OwnRequests['items'][number];

/** H3: what the administrators decided while the reader had the page open, as sentences. */
export function DecidedRequests({ requests }: { requests: readonly OwnRequest[] }) {
  const t = useText();
  const countryName = useCountryName();
  const decided = useDecided(requests);
  const sentence = ({ kind, state, role, country, product }: OwnRequest) =>
    state === 'granted' || state === 'declined'
      ? t(`ask.${state}.${kind}`, {
          product: product?.name ?? '',
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
