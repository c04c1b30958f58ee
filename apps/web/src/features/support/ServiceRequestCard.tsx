import type { ServiceRequest } from '@roster/contract/support';
import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';
import { Time } from '../../ui/Time.tsx';

export function ServiceRequestCard({ request }: { request: ServiceRequest }) {
  const t = useText();
  const { id, number, subject, category, state, updatedAt, requester, accountName } = request;
  const who = [requester ? requester.name : t('support.by.platform'), accountName]
    .filter(Boolean)
    .join(' · ');
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" gap="xs">
        <Anchor component={Link} to={paths.serviceRequest(id)} fw={600} style={{ overflowWrap: 'anywhere' }}>
          {subject}
        </Anchor>
        <StateBadge state={state} />
      </Group>
      <Text fz="sm" c="dimmed">
        {t('support.number', { number })} · {t(`support.category.${category}`)} · {who} ·{' '}
        <Time at={updatedAt} />
      </Text>
    </Card>
  );
}

const colors = { open: 'yellow', answered: 'green', closed: 'gray' } as const;

export function StateBadge({ state }: { state: ServiceRequest['state'] }) {
  const t = useText();
  return (
    <Badge variant="light" color={colors[state]} tt="none">
      {t(`support.state.${state}`)}
    </Badge>
  );
}
