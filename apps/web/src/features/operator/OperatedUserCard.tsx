import type { OperatedUser } from '@roster/contract/operator';
import { Badge, Button, Card, Group, Text } from '@mantine/core';
import type { Operation } from '@roster/domain/operator';
import { useText } from '../../words/text.ts';

type Props = { user: OperatedUser; onOpen: (operation: Operation) => void };

export function OperatedUserCard({ user, onOpen }: Props) {
  const t = useText();
  const locked = user.lockReasons.includes('operator');
  const operations: Operation[] = [
    locked ? 'unlock' : 'lock',
    ...(user.account ? (['release'] as const) : []),
    'erase',
  ];
  return (
    <Card withBorder padding="md" role="group" aria-label={user.name}>
      <Group justify="space-between" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Text fw={600}>{user.name}</Text>
          <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {user.email} · {user.account?.name ?? t('operator.users.noAccount')}
          </Text>
          <Group gap={6} mt={4}>
            <Badge variant="light" color="gray" tt="none">
              {t(`users.status.${user.status}`)}
            </Badge>
            {user.lockReasons.map((reason) => (
              <Badge key={reason} variant="light" color="gray" tt="none">
                {t(`users.lockReason.${reason}`)}
              </Badge>
            ))}
            {user.roles.includes('accountAdministrator') && (
              <Badge variant="light" color="gray" tt="none">
                {t('roles.accountAdministrator')}
              </Badge>
            )}
          </Group>
        </div>
        {user.operator ? (
          <Badge variant="light" color="gray" tt="none">
            {t('operator.users.isOperator')}
          </Badge>
        ) : (
          <Group gap="xs">
            {operations.map((operation) => (
              <Button key={operation} size="xs" variant="default" onClick={() => onOpen(operation)}>
                {t(`operator.${operation}`)}
              </Button>
            ))}
          </Group>
        )}
      </Group>
    </Card>
  );
}
