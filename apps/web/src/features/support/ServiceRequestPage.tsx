import type { ServiceRequestDetail } from '@roster/contract/support';
import { Alert, Card, Group, Stack, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { isNotFound } from '../../failures/is-not-found.ts';
import { AwaitedPage } from '../../shell/AwaitedPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { Person } from '../../people/Person.tsx';
import { Time } from '../../ui/Time.tsx';
import { Reply } from './Reply.tsx';
import { pictured } from './support-list.tsx';
import { StateBadge } from './StateBadge.tsx';
import { useServiceRequest } from './support.queries.ts';
import { useSession } from '../../session/session.ts';
import { useIsOver } from '../../list/waiting.ts';

/** H4: one service request, as a conversation. */
export function Component() {
  const t = useText();
  const { requestId = '' } = useParams();
  const request = useServiceRequest(requestId);
  if (!request.data || isNotFound(request.error))
    return <AwaitedPage lookup={request} to={paths.support} parent={t('nav.support')} />;
  const { data } = request;
  return (
    <>
      <BackLink to={paths.support}>{t('nav.support')}</BackLink>
      <Page title={data.subject} actions={<StateBadge state={data.state} />}>
        <Text c="dimmed" mb="xs" style={{ overflowWrap: 'anywhere' }}>
          {[
            t('support.number', { number: data.number }),
            t(`support.category.${data.category}`),
            data.accountName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {data.requester && (
          <Group gap="xs" mb="md" style={{ overflowWrap: 'anywhere' }}>
            <Person person={pictured(data.requester)} />
            <Text c="dimmed" fz="sm">
              {[data.requester.email, !data.requester.signedIn && t('support.notSignedIn')]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Group>
        )}
        <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {data.messages.map(({ id, author, authorId, name, text, at }) => (
            <Card key={id} component="li" withBorder padding="md" ml={author === 'operator' ? 'xl' : 0}>
              <Group justify="space-between" gap="xs">
                <Text fw={600} fz="sm" component="div">
                  {author === 'requester'
                    ? name !== null && (
                        <Person person={{ id: authorId ?? data.requester?.email ?? null, name }} />
                      )
                    : t(`support.by.${author}`)}
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
