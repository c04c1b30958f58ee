import { call } from '../../api/api.ts';
import {
  writeInServiceRequest,
  closeServiceRequest,
  type ServiceRequestDetail,
} from '@roster/contract/support';
import { Alert, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { LimitedTextarea } from '../../form/LimitedText.tsx';
import { ProblemError } from '@roster/contract/machinery/client';
import { useState } from 'react';
import { useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../failures/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { Time } from '../../ui/Time.tsx';
import { useConversation, useServiceRequest } from './support.queries.ts';
import { StateBadge } from './SupportPage.tsx';
import { useSession } from '../../session/session.ts';
import { useIsOver } from '../../list/waiting.ts';

/** H4: one service request, as a conversation. */
export function Component() {
  const t = useText();
  const { requestId = '' } = useParams();
  const request = useServiceRequest(requestId);
  if (request.error instanceof ProblemError && request.error.problem.status === 404) return <NotFoundPage />;
  if (request.isError) return <ErrorState error={request.error} onRetry={() => void request.refetch()} />;
  if (!request.data) return <Skeleton height={260} radius="md" />;
  const { data } = request;
  return (
    <>
      <BackLink to={paths.support}>{t('nav.support')}</BackLink>
      <Page title={data.subject} actions={<StateBadge state={data.state} />}>
        <Text c="dimmed" mb="md" style={{ overflowWrap: 'anywhere' }}>
          {[
            t('support.number', { number: data.number }),
            t(`support.category.${data.category}`),
            data.accountName,
            data.requester &&
              t('support.askedBy', { name: data.requester.name, email: data.requester.email }),
            data.requester && !data.requester.signedIn && t('support.notSignedIn'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.messages.map(({ id, author, name, text, at }) => (
            <Card key={id} component="li" withBorder padding="md" ml={author === 'operator' ? 'xl' : 0}>
              <Group justify="space-between" gap="xs">
                <Text fw={600} fz="sm">
                  {author === 'requester' ? name : t(`support.by.${author}`)}
                </Text>
                <Text fz="sm" c="dimmed">
                  <Time at={at} />
                </Text>
              </Group>
              <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
            </Card>
          ))}
        </Stack>
        <Outcome request={data} />
        <Reply request={data} />
      </Page>
    </>
  );
}

/** Says what happened to the request while its page was open, and that it is closed. For the side that waits. */
function Outcome({ request }: { request: ServiceRequestDetail }) {
  const t = useText();
  const { user } = useSession();
  const isAnswered = useIsOver(request.state === 'open');
  if (user.operator || (request.state === 'answered' && !isAnswered) || request.state === 'open') return null;
  return (
    <Alert mt="md" color={request.state === 'closed' ? 'gray' : 'green'} role="status">
      {t(request.state === 'closed' ? 'refusals.support.closed' : 'support.nowAnswered')}
    </Alert>
  );
}

function Reply({ request }: { request: ServiceRequestDetail }) {
  const t = useText();
  const [text, setText] = useState('');
  const params = { requestId: request.id };
  const write = useConversation((said: string) =>
    call(writeInServiceRequest, { params, body: { text: said } }),
  );
  const close = useConversation(() => call(closeServiceRequest, { params, body: {} }));
  const isClosed = request.state === 'closed';
  // X6: what was typed when the other side closed the request stays.
  if (isClosed && text === '') return null;
  return (
    <Stack gap="sm" mt="md">
      <LimitedTextarea
        label={t('support.reply')}
        autosize
        minRows={3}
        limit={5_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <RefusalAlert error={write.error ?? close.error} />
      {!isClosed && (
        <Group gap="sm">
          <Button
            loading={write.isPending}
            disabled={text.trim() === ''}
            onClick={() => write.mutate(text.trim(), { onSuccess: () => setText('') })}
          >
            {t('support.send')}
          </Button>
          <Button variant="default" loading={close.isPending} onClick={() => close.mutate(undefined)}>
            {t('support.close')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
