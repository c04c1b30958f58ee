import type { UserRequest } from '@roster/contract/user-requests';
import { Badge, Card, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';
import { Answer } from './Answer.tsx';
import classes from './RequestCard.module.css';
import { useAsked } from './use-asked.ts';

type Props = { request: UserRequest; /** It was answered while it was shown. */ gone: boolean };

export function RequestCard({ request, gone }: Props) {
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
      {gone || state === 'open' ? (
        <div className={classes.answer}>
          {/* Keeps its height, so that the next request stays where it is. */}
          <div className={gone ? classes.gone : undefined} inert={gone}>
            <Answer request={request} />
          </div>
          {gone && (
            <Text fz="sm" c="dimmed" className={classes.instead}>
              {t('lasting.gone')}
            </Text>
          )}
        </div>
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
