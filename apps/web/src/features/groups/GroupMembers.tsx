import { Anchor, Button, Card, Checkbox, Group as Row, Skeleton, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { fullName } from '@roster/domain/names';
import type { Group } from '@roster/contract/groups';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api.ts';
import { paths } from '../../paths.ts';
import { useMay } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { RefusalAlert } from '../../ui/RefusalAlert.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { useTicked } from '../../ui/use-ticked.ts';
import { type Outcome, useUserAction } from '../users/index.ts';

const pageSize = 50;

/** The members of a group: found by typing, paged, and removed many at a time. */
export function GroupMembers({ group, onDone }: { group: Group; onDone: (outcome: Outcome) => void }) {
  const t = useText();
  const may = useMay('groups.edit');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [cursor, setCursor] = useState<string | undefined>();
  const members = useQuery({
    queryKey: ['users', 'of-group', group.id, search, cursor],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.users.list(
        {
          query: {
            group: group.id,
            limit: pageSize,
            ...(search && { search }),
            ...(cursor && { cursor }),
          },
        },
        signal,
      ),
  });
  const items = members.data?.items ?? [];
  const ticked = useTicked(items.map(({ id }) => id));
  const change = useUserAction('groups');
  const takeOut = () =>
    change.mutate(
      { userIds: ticked.ids, add: [], remove: [group.id] },
      {
        onSuccess: ({ done, refused }) => {
          onDone({ action: 'groups', done: done.length, refused });
          ticked.clear();
        },
      },
    );

  return (
    <Card withBorder padding="lg" component="section" aria-label={t('group.members')}>
      <Row gap="sm" mb="sm">
        <SearchField
          label={t('removed.search')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setCursor(undefined);
          }}
        />
        {may && ticked.count > 0 && (
          <Button variant="default" loading={change.isPending} onClick={takeOut}>
            {t('group.takeOut')}
          </Button>
        )}
      </Row>
      <RefusalAlert error={change.error} />
      {members.isPending && <Skeleton height={160} radius="md" />}
      {members.isError && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
      {members.data && items.length === 0 && (
        <Text c="dimmed">{t(search ? 'group.nobodyFound' : 'group.noMembers')}</Text>
      )}
      <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map(({ id, firstName, lastName, email }) => {
          const name = fullName({ firstName, lastName });
          return (
            <Row component="li" key={id} gap="sm" py={6} wrap="nowrap">
              {may && (
                <Checkbox
                  aria-label={t('users.select', { name })}
                  checked={ticked.has(id)}
                  onChange={() => ticked.toggle(id)}
                />
              )}
              <div style={{ minWidth: 0 }}>
                <Anchor component={Link} to={paths.user(id)} fz="sm" fw={500}>
                  {name}
                </Anchor>
                <Text fz="xs" c="dimmed" truncate>
                  {email}
                </Text>
              </div>
            </Row>
          );
        })}
      </Stack>
      {(members.data?.nextCursor ?? members.data?.previousCursor) && (
        <Row justify="flex-end" mt="sm" gap="xs">
          <Button
            variant="default"
            size="xs"
            disabled={!members.data?.previousCursor}
            onClick={() => setCursor(members.data?.previousCursor ?? undefined)}
          >
            {t('users.previous')}
          </Button>
          <Button
            variant="default"
            size="xs"
            disabled={!members.data?.nextCursor}
            onClick={() => setCursor(members.data?.nextCursor ?? undefined)}
          >
            {t('users.next')}
          </Button>
        </Row>
      )}
    </Card>
  );
}
