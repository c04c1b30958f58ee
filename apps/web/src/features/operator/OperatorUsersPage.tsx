import {
  eraseUser,
  lockByOperator,
  releaseByOperator,
  unlockByOperator,
  findUsersEverywhere,
  type OperatedUser,
} from '@roster/contract/operator';
import { call } from '../../api/api.ts';
import { Badge, Button, Card, Group, Skeleton, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Operation } from '@roster/domain/operator';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useList } from '../../list/use-list.ts';
import { useListUrl } from '../../list/use-list-url.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { OperatorOnly } from './OperatorOnly.tsx';
import { ReasonField } from './ReasonField.tsx';

/** Find, lock, unlock, release, erase: users of all accounts and of none. */
export function Component() {
  return (
    <OperatorOnly>
      <OperatorUsersPage />
    </OperatorOnly>
  );
}

const names = ['search'] as const;
const fewestLetters = 3;
type Opened = { operation: Operation; user: OperatedUser };

function OperatorUsersPage() {
  const t = useText();
  const url = useListUrl(names);
  const search = url.filters.search?.trim() ?? '';
  const [opened, setOpened] = useState<Opened | null>(null);
  const enabled = search.length >= fewestLetters;
  const users = useList(
    ['operator', 'users', search],
    url,
    (paging, signal) => call(findUsersEverywhere, { query: { search, ...paging } }, signal),
    { enabled },
  );
  const items = enabled ? users.items : [];
  return (
    <Page title={t('nav.operatorUsers')}>
      <Text c="dimmed" mb="md">
        {t('operator.users.text')}
      </Text>
      <Group mb="md">
        <UrlSearchField
          label={t('operator.users.search')}
          value={url.filters.search ?? ''}
          onChange={(text) => url.change({ search: text }, { replace: true })}
        />
      </Group>
      {users.isLoading && <Skeleton height={120} radius="md" />}
      {users.isError && <ErrorState error={users.error} onRetry={() => void users.refetch()} />}
      {enabled && users.nothing && <NothingMatches onClear={url.clear} />}
      <Stack gap="sm">
        {items.map((user) => (
          <UserCard key={user.id} user={user} onOpen={(operation) => setOpened({ operation, user })} />
        ))}
      </Stack>
      {enabled && <ListPager page={users.data} place={url} />}
      {opened && <OperateDialog {...opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}

function UserCard({ user, onOpen }: { user: OperatedUser; onOpen: (operation: Operation) => void }) {
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

const endpoints = {
  lock: lockByOperator,
  unlock: unlockByOperator,
  release: releaseByOperator,
  erase: eraseUser,
};

function OperateDialog({ operation, user, onClose }: Opened & { onClose: () => void }) {
  const t = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const operate = useMutation({
    mutationFn: (): Promise<unknown> =>
      call(endpoints[operation], { params: { userId: user.id }, body: { reason } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['operator'] });
      notifications.show({ color: 'green', message: t('operator.done') });
      onClose();
    },
  });
  const account = user.account?.name ?? '';
  return (
    <ConfirmDialog
      title={t(`operator.title.${operation}`, { name: user.name, account })}
      confirm={t(`operator.confirm.${operation}`)}
      danger={operation !== 'unlock'}
      blocked={reason.trim() === ''}
      loading={false}
      pending={operate.isPending}
      error={operate.error}
      onConfirm={() => operate.mutate()}
      onClose={onClose}
    >
      <Text>{t(`operator.text.${operation}`)}</Text>
      <ReasonField value={reason} onChange={setReason} />
    </ConfirmDialog>
  );
}
