import { Anchor, Badge, Button, Card, Group, SimpleGrid, Skeleton, Text } from '@mantine/core';
import { IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../shell/RequirePermission.tsx';
import { useMay } from '../../shell/session.ts';
import { useText } from '../../shell/text.ts';
import { useCountryName } from '../../ui/Country.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { AddUsersButton } from '../add-users/index.ts';
import { useGroups, UsersTabs } from '../users/index.ts';

// Loaded when it is opened.
const GroupDialog = lazy(() => import('./GroupDialog.tsx'));

/** G1: the second tab of Users and Groups. Each group links to its members in the list. */
export function Component() {
  return (
    <RequirePermission permission="groups.list">
      <GroupsPage />
    </RequirePermission>
  );
}

function GroupsPage() {
  const t = useText();
  const intl = useIntl();
  const countryName = useCountryName();
  const groups = useGroups();
  const navigate = useNavigate();
  const may = useMay('groups.edit');
  const [creating, setCreating] = useState(false);
  return (
    <Page
      title={t('usersAndGroups.title')}
      aside={groups.data && intl.formatNumber(groups.data.items.length)}
      actions={
        <Group gap="xs">
          {may && (
            <Button
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => setCreating(true)}
            >
              {t('group.new')}
            </Button>
          )}
          <AddUsersButton />
        </Group>
      }
    >
      <UsersTabs tab="groups" />
      {groups.isPending && <Skeleton height={180} radius="md" />}
      {groups.isError && <ErrorState error={groups.error} onRetry={() => void groups.refetch()} />}
      {groups.data?.items.length === 0 && (
        <EmptyState
          icon={<IconUsersGroup size={34} stroke={1.4} aria-hidden />}
          title={t('groups.empty.title')}
          text={t('groups.empty.text')}
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {groups.data?.items.map(({ id, name, description, entitlementCountry, members, givenOnAdd }) => (
          <Card key={id} withBorder padding="md">
            <Group justify="space-between" wrap="nowrap" mb={4}>
              <Anchor component={Link} to={paths.group(id)} fw={600}>
                {name}
              </Anchor>
              {givenOnAdd && (
                <Badge variant="light" color="gray" tt="none">
                  {t('groups.givenOnAdd')}
                </Badge>
              )}
            </Group>
            {description && (
              <Text fz="sm" c="dimmed" mb="xs">
                {description}
              </Text>
            )}
            <Text fz="sm">
              <Anchor component={Link} to={paths.usersWith({ group: id })}>
                {t('groups.members', { count: members })}
              </Anchor>
              {entitlementCountry && ` · ${t('user.entitlementCountry')}: ${countryName(entitlementCountry)}`}
            </Text>
          </Card>
        ))}
      </SimpleGrid>
      <Suspense>
        {creating && (
          <GroupDialog
            group={null}
            onClose={() => setCreating(false)}
            onSaved={({ id }) => void navigate(paths.group(id))}
          />
        )}
      </Suspense>
    </Page>
  );
}
