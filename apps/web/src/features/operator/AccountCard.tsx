import type { Response } from '@roster/contract/machinery/endpoint';
import type { listAccounts } from '@roster/contract/operator';
import { Anchor, Badge, Card, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { useText } from '../../words/text.ts';

type Props = { account: Response<typeof listAccounts>['items'][number] };

export function AccountCard({ account }: Props) {
  const t = useText();
  const { id, name, number, members, closedAt, lacksAdministrator } = account;
  return (
    <Card withBorder padding="md">
      <Group justify="space-between" gap="xs">
        <div>
          <Anchor component={Link} to={paths.operatorAccount(id)} fw={600}>
            {name}
          </Anchor>
          <Text fz="sm" c="dimmed">
            {number} · {t('operator.accounts.members', { count: members })}
          </Text>
        </div>
        <Group gap="xs">
          {closedAt && (
            <Badge variant="light" color="gray" tt="none">
              {t('operator.accounts.closed')}
            </Badge>
          )}
          {lacksAdministrator && (
            <Badge variant="filled" color="red.9" tt="none">
              {t('operator.accounts.noAdministrator')}
            </Badge>
          )}
        </Group>
      </Group>
    </Card>
  );
}
