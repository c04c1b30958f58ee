import type { OperatedUser } from '@roster/contract/operator';
import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { Operation } from '@roster/domain/operator';
import { useState } from 'react';
import { ListPager } from '../../list/ListPager.tsx';
import { NothingMatches } from '../../list/NothingMatches.tsx';
import { UrlSearchField } from '../../list/UrlSearchField.tsx';
import { useListUrl } from '../../list/use-list-url.ts';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { OperateDialog } from './OperateDialog.tsx';
import { OperatedUserCard } from './OperatedUserCard.tsx';
import { useUsersEverywhere } from './operator-users.queries.ts';
import { OperatorOnly } from './OperatorOnly.tsx';

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
  const users = useUsersEverywhere(search, url, enabled);
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
          <OperatedUserCard
            key={user.id}
            user={user}
            onOpen={(operation) => setOpened({ operation, user })}
          />
        ))}
      </Stack>
      {enabled && <ListPager page={users.data} place={url} />}
      {opened && <OperateDialog {...opened} onClose={() => setOpened(null)} />}
    </Page>
  );
}
