import { SimpleGrid, Skeleton, Text } from '@mantine/core';
import { Suspense, useState } from 'react';
import { Page } from '../../shell/Page.tsx';
import { RequirePermission } from '../../session/RequirePermission.tsx';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { noSelection, useOutcome } from '../../people/use-outcome.ts';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { PickUsersDialog } from '../../people/pick-users.ts';
import { RoleCard, type Opened } from './RoleCard.tsx';
import { useRoles } from './roles.queries.ts';

/** R1: what the roles mean and who holds them; roles can be assigned and unassigned from here. */
export function Component() {
  return (
    <RequirePermission permission="roles.read">
      <RolesPage />
    </RequirePermission>
  );
}

function RolesPage() {
  const t = useText();
  const roles = useRoles();
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
      {roles.isLoadingError && <ErrorState error={roles.error} onRetry={() => void roles.refetch()} />}
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
