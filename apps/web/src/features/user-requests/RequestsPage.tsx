import { call } from '../../api/api.ts';
import { listUserRequests, answerUserRequest, type UserRequest } from '@roster/contract/user-requests';
import { Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useList } from '../../list/use-list.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { useTotal } from '../../list/use-total.ts';
import { paths } from '../../paths.ts';
import { noticesKey } from '../../shell/notices.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Time } from '../../ui/Time.tsx';
import { useAsked } from './use-asked.ts';

/** H3: requests of members; granting one carries it out. */
export function Component() {
  return (
    <RequirePermission permission="requests.answer">
      <RequestsPage />
    </RequirePermission>
  );
}

const everyMilliseconds = 30_000;
const names = ['state', 'search'] as const;

function RequestsPage() {
  const t = useText();
  const url = useListUrl(names);
  const state = url.filters.state === 'answered' ? 'answered' : 'open';
  const search = url.filters.search?.trim();
  const requests = useList(
    ['user-requests', state, search],
    url,
    (paging, signal) =>
      call(listUserRequests, { query: { state, ...(search && { search }), ...paging } }, signal),
    { refetchInterval: everyMilliseconds },
  );
  const { items } = requests;
  const total = useTotal()(requests.data?.total);
  return (
    <Page title={t('requests.title')} aside={total}>
      <Text c="dimmed" mb="md">
        {t('requests.text')}
      </Text>
      <Group mb="md" gap="sm">
        <SegmentedControl
          value={state}
          onChange={(value) => url.change({ state: value === 'open' ? undefined : value })}
          data={[
            { value: 'open', label: t('requests.open') },
            { value: 'answered', label: t('requests.answered') },
          ]}
        />
        <UrlSearchField
          label={t('users.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      {requests.isPending && <Skeleton height={160} radius="md" />}
      {requests.isError && <ErrorState error={requests.error} onRetry={() => void requests.refetch()} />}
      {requests.nothing &&
        (search ? (
          <NothingMatches onClear={() => url.change({ search: undefined })} />
        ) : (
          <EmptyState
            icon={<IconMessageQuestion size={34} stroke={1.4} aria-hidden />}
            title={t('requests.empty.title')}
            text={t('requests.empty.text')}
          />
        ))}
      <Stack gap="sm">
        {items.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
      </Stack>
      <ListPager page={requests.data} place={url} />
    </Page>
  );
}

function RequestCard({ request }: { request: UserRequest }) {
  const t = useText();
  const asked = useAsked();
  const { user, askedAt, message, state, answer, answeredBy } = request;
  return (
    <Card withBorder padding="md" role="group" aria-label={user.name}>
      <Group justify="space-between" gap={4}>
        <Text component={Link} to={paths.user(user.id)} fw={600} c="var(--mantine-color-anchor)">
          {user.name}
        </Text>
        <Text fz="sm" c="dimmed">
          <Time at={askedAt} />
        </Text>
      </Group>
      <Text>{asked(request)}</Text>
      {message && (
        <Text fz="sm" c="dimmed">
          {t('approvals.message', { message })}
        </Text>
      )}
      {state === 'open' ? (
        <Answer request={request} />
      ) : (
        <Group gap="xs" mt="xs">
          <Badge variant="light" color={state === 'granted' ? 'green' : 'gray'} tt="none">
            {t(`requests.state.${state}`)}
          </Badge>
          <Text fz="sm" c="dimmed">
            {[answeredBy, answer].filter(Boolean).join(': ')}
          </Text>
        </Group>
      )}
    </Card>
  );
}

function Answer({ request }: { request: UserRequest }) {
  const t = useText();
  const client = useQueryClient();
  const [message, setMessage] = useState('');
  const answer = useMutation({
    mutationFn: (which: 'grant' | 'decline') =>
      call(answerUserRequest, {
        params: { requestId: request.id },
        body: { answer: which, ...(message.trim() && { message: message.trim() }) },
      }),
    onSettled: () =>
      Promise.all(
        [['user-requests'], ['users'], noticesKey].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
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
          onClick={() => answer.mutate('grant')}
        >
          {t(`requests.grant.${request.kind}`)}
        </ReasonButton>
        <Button
          size="sm"
          variant="default"
          loading={answer.isPending}
          onClick={() => answer.mutate('decline')}
        >
          {t('requests.decline')}
        </Button>
      </Group>
    </Stack>
  );
}
