import { call } from '../../api/api.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { listRoles } from '@roster/contract/roles';
import { Anchor, Card, Group, SimpleGrid, Skeleton, Text, Title } from '@mantine/core';
import type { RoleKey } from '@roster/domain/roles';
import { useQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useMay } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { PickUsersDialog } from '../../people/pick-users.ts';

/** R1: what the roles mean and who holds them; roles can be assigned and unassigned from here. */
export function Component() {
  return (
    <RequirePermission permission="roles.read">
      <RolesPage />
    </RequirePermission>
  );
}

type Item = Response<typeof listRoles>['items'][number];
type Opened = { role: RoleKey; doing: 'give' | 'take' };

function RolesPage() {
  const t = useText();
  const roles = useQuery({
    queryKey: ['roles'],
    queryFn: ({ signal }) => call(listRoles, { query: {} }, signal),
  });
  const [opened, setOpened] = useState<Opened | null>(null);
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  const name = opened ? t(`roles.${opened.role}`) : '';
  return (
    <Page title={t('nav.roles')}>
      <Text c="dimmed" mb="md">
        {t('rolesPage.text')}
      </Text>
      <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
      {roles.isPending && <Skeleton height={320} radius="md" />}
      {roles.isError && <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {roles.data?.items.map((item) => (
          <RoleCard key={item.role} item={item} onOpen={setOpened} />
        ))}
      </SimpleGrid>
      <Suspense>
        {opened && (
          <PickUsersDialog
            title={t(`rolesPage.${opened.doing}Title`, { role: name })}
            confirm={(count) => t(`rolesPage.${opened.doing}Confirm`, { count })}
            change={{
              action: 'roles',
              add: opened.doing === 'give' ? [opened.role] : [],
              remove: opened.doing === 'take' ? [opened.role] : [],
            }}
            {...(opened.doing === 'take' && { filters: { role: [opened.role] } })}
            onClose={() => setOpened(null)}
            onDone={finish}
          >
            <Text fz="sm">{t(`roleText.${opened.role}`)}</Text>
          </PickUsersDialog>
        )}
      </Suspense>
    </Page>
  );
}

function RoleCard({ item, onOpen }: { item: Item; onOpen: (opened: Opened) => void }) {
  const t = useText();
  const mayChange = useMay('roles.change');
  const { role, users, needs, dependents, refusal } = item;
  const reason = refusal && t(`refusals.${refusal}`);
  return (
    <Card withBorder padding="lg" component="section" aria-label={t(`roles.${role}`)}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Title order={2} fz="md">
          {t(`roles.${role}`)}
        </Title>
        <Anchor component={Link} to={paths.usersWith({ role })} fz="sm">
          {t('rolesPage.assigned', { count: users })}
        </Anchor>
      </Group>
      <Text fz="sm" c="dimmed" flex={1}>
        {t(`roleText.${role}`)} {needs && t('rolesPage.needs', { role: t(`roles.${needs}`) })}{' '}
        {dependents.length > 0 &&
          t('rolesPage.dependents', { roles: dependents.map((one) => t(`roles.${one}`)).join(', ') })}
      </Text>
      {mayChange && (
        <Group gap="xs" mt="sm">
          <ReasonButton
            size="xs"
            variant="default"
            reason={reason}
            onClick={() => onOpen({ role, doing: 'give' })}
          >
            {t('rolesPage.give')}
          </ReasonButton>
          <ReasonButton
            size="xs"
            variant="default"
            reason={reason}
            onClick={() => onOpen({ role, doing: 'take' })}
          >
            {t('rolesPage.take')}
          </ReasonButton>
        </Group>
      )}
    </Card>
  );
}
