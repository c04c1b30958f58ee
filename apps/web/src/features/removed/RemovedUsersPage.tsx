import { Alert, Button, Card, Checkbox, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { RemovedUser } from '@roster/contract/remove-users';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { laterApi } from '../../later-api.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../shell/RequirePermission.tsx';
import { useText } from '../../shell/text.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LearnMore } from '../../ui/RefusalAlert.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Time } from '../../ui/Time.tsx';
import { useTicked } from '../../ui/use-ticked.ts';
import { RestoreDialog, type Restored } from './RestoreDialog.tsx';

/** D5: users who left within 30 days and can be restored. */
export function Component() {
  return (
    <RequirePermission permission="users.remove">
      <RemovedUsersPage />
    </RequirePermission>
  );
}

function RemovedUsersPage() {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const removed = useQuery({
    queryKey: ['removed-users', search],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => laterApi.removedUsers.list({ query: search ? { search } : {} }, signal),
  });
  const items = removed.data?.items ?? [];
  const ticked = useTicked(items.filter(({ refusal }) => refusal === null).map(({ userId }) => userId));
  const [restoring, setRestoring] = useState<string[] | null>(null);
  const [refused, setRefused] = useState<Restored['refused']>([]);
  const nobody = removed.data && items.length === 0;

  return (
    <Page title={t('nav.removed')}>
      <Text c="dimmed" mb="md">
        {t('removed.text')}
      </Text>
      {refused.length > 0 && (
        <Alert
          color="yellow"
          mb="md"
          role="status"
          title={t('removed.refused', { count: refused.length })}
          withCloseButton
          closeButtonLabel={t('common.close')}
          onClose={() => setRefused([])}
        >
          <List fz="sm">
            {refused.map(({ id, code, name }) => (
              <List.Item key={id}>
                {name ?? t('users.unknown')}: {t(`refusals.${code}`)} <LearnMore code={code} />
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {!(nobody && search === '') && (
        <Group mb="md" gap="sm">
          <SearchField label={t('removed.search')} value={typed} onChange={setTyped} />
          {ticked.count > 0 && (
            <Button onClick={() => setRestoring(ticked.ids)}>
              {t('removed.restore')} ({ticked.count})
            </Button>
          )}
        </Group>
      )}
      {removed.isPending && <Skeleton height={160} radius="md" />}
      {removed.isError && <ErrorState error={removed.error} onRetry={() => void removed.refetch()} />}
      {nobody &&
        (search ? (
          <Text c="dimmed">{t('form.nothingFound')}</Text>
        ) : (
          <EmptyState
            icon={<IconUserMinus size={34} stroke={1.4} aria-hidden />}
            title={t('removed.empty.title')}
            text={t('removed.empty.text')}
          />
        ))}
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {items.map((user) => (
          <RemovedCard
            key={user.userId}
            user={user}
            ticked={ticked.has(user.userId)}
            onToggle={() => ticked.toggle(user.userId)}
            onRestore={() => setRestoring([user.userId])}
          />
        ))}
      </Stack>
      {restoring && (
        <RestoreDialog
          userIds={restoring}
          onClose={() => setRestoring(null)}
          onDone={(outcome) => {
            setRefused(outcome.refused);
            ticked.clear();
          }}
        />
      )}
    </Page>
  );
}

type CardProps = { user: RemovedUser; ticked: boolean; onToggle: () => void; onRestore: () => void };

function RemovedCard({ user, ticked, onToggle, onRestore }: CardProps) {
  const t = useText();
  const intl = useIntl();
  const held = [...user.roles.map((role) => t(`roles.${role}`)), ...user.groups, ...user.licenses];
  return (
    <Card component="li" withBorder padding="md" aria-label={user.name}>
      <Group justify="space-between" gap="sm" wrap="nowrap" align="flex-start">
        <Group gap="sm" wrap="nowrap" align="flex-start" style={{ minWidth: 0 }}>
          <Checkbox
            mt={2}
            aria-label={t('users.select', { name: user.name })}
            disabled={user.refusal !== null}
            checked={ticked}
            onChange={onToggle}
          />
          <div style={{ minWidth: 0 }}>
            <Text fw={600}>{user.name}</Text>
            <Text fz="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {user.email}
            </Text>
            <Text fz="sm">
              {t(`removed.kind.${user.kind}`)} <Time at={user.leftAt} />
              {user.endedBy && ` ${t('removed.by', { name: user.endedBy })}`} ·{' '}
              {t('removed.until', { date: intl.formatDate(user.restorableUntil, { dateStyle: 'medium' }) })}
            </Text>
            {held.length > 0 && (
              <Text fz="sm" c="dimmed">
                {t('removed.held', { what: held.join(', ') })}
              </Text>
            )}
            {user.refusal && (
              <Text fz="sm" c="var(--mantine-color-error)">
                {t(`refusals.${user.refusal}`)}
              </Text>
            )}
          </div>
        </Group>
        <ReasonButton
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          reason={user.refusal && t(`refusals.${user.refusal}`)}
          onClick={onRestore}
        >
          {t('removed.restore')}
        </ReasonButton>
      </Group>
    </Card>
  );
}
