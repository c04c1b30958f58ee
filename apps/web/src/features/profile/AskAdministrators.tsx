import { call } from '../../api/api.ts';
import { listOwnRequests, askAdministrators } from '@roster/contract/user-requests';
import { Badge, Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import type { Profile } from '@roster/contract/profile';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { useList, useOwnPlace } from '../../list/use-list.ts';
import { useText } from '../../words/text.ts';
import { CountrySelect } from '../../ui/CountrySelect.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Time } from '../../ui/Time.tsx';
import { ownRequestsKey, whileWaiting, type OwnRequests } from '../../list/waiting.ts';
import { useAsked } from '../user-requests/index.ts';
import { DecidedRequests } from './DecidedRequests.tsx';

type Kind = 'role' | 'country' | 'release';

/** H3: arrives in the administrators' inbox and is answered there. */
export function AskAdministrators({ profile }: { profile: Profile }) {
  const t = useText();
  const asked = useAsked();
  const place = useOwnPlace('own-requests');
  const requests = useList(
    ownRequestsKey,
    place,
    (paging, signal) => call(listOwnRequests, { query: paging }, signal),
    whileWaiting('ownRequests', ({ items }: OwnRequests) => items.some(({ state }) => state === 'open')),
  );
  return (
    <Card withBorder padding="lg">
      <Title order={2} fz="lg" mb={4}>
        {t('ask.title')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {t('ask.text')}
      </Text>
      <DecidedRequests requests={requests.items} />
      <AskForm own={profile.affiliation?.roles ?? []} />
      <Stack gap="xs" mt="md">
        {requests.items.map((request) => (
          <Group key={request.id} gap="xs">
            <Badge variant="light" color={request.state === 'granted' ? 'green' : 'gray'} tt="none">
              {t(`requests.state.${request.state}`)}
            </Badge>
            <Text fz="sm">{asked(request)}</Text>
            <Text fz="sm" c="dimmed">
              <Time at={request.askedAt} />
              {request.answer && ` · ${request.answer}`}
            </Text>
          </Group>
        ))}
      </Stack>
      <ListPager page={requests.data} place={place} sizes={false} />
    </Card>
  );
}

function AskForm({ own }: { own: readonly RoleKey[] }) {
  const t = useText();
  const client = useQueryClient();
  const [kind, setKind] = useState<Kind>('role');
  const [role, setRole] = useState<RoleKey>(
    roleKeys.find((one) => one === 'download' && !own.includes(one)) ?? 'betaSoftware',
  );
  const [country, setCountry] = useState('');
  const [message, setMessage] = useState('');
  const ask = useMutation({
    mutationFn: () => {
      const words = message.trim() ? { message: message.trim() } : {};
      if (kind === 'role') return call(askAdministrators, { body: { kind, role, ...words } });
      if (kind === 'country') return call(askAdministrators, { body: { kind, country, ...words } });
      return call(askAdministrators, { body: { kind, ...words } });
    },
    onSuccess: () => {
      setMessage('');
      return client.invalidateQueries({ queryKey: ownRequestsKey });
    },
  });
  return (
    <Stack gap="sm" maw={560}>
      <Select
        label={t('ask.what')}
        data={(['role', 'country', 'release'] as const).map((value) => ({
          value,
          label: t(`ask.kind.${value}`),
        }))}
        allowDeselect={false}
        value={kind}
        onChange={(value) => setKind(value as Kind)}
      />
      {kind === 'role' && (
        <Select
          label={t('ask.role')}
          data={roleKeys
            .filter((one) => !own.includes(one))
            .map((value) => ({ value, label: t(`roles.${value}`) }))}
          allowDeselect={false}
          value={role}
          onChange={(value) => setRole(value as RoleKey)}
        />
      )}
      {kind === 'country' && (
        <CountrySelect label={t('user.entitlementCountry')} value={country} onChange={setCountry} />
      )}
      {kind === 'release' && <Text fz="sm">{t('ask.releaseText')}</Text>}
      <LimitedTextarea
        label={t('ask.message')}
        autosize
        minRows={2}
        limit={1_000}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <RefusalAlert error={ask.error} />
      <Group>
        <Button
          loading={ask.isPending}
          disabled={kind === 'country' && country === ''}
          onClick={() => ask.mutate()}
        >
          {t('ask.submit')}
        </Button>
      </Group>
    </Stack>
  );
}
