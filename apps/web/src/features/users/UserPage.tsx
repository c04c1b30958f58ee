import { Card, Group, SimpleGrid, Skeleton, Tabs, Title } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import { ProblemError } from '@roster/contract/machinery/client';
import type { UserDetail } from '@roster/contract/users';
import { IconKey, IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../failures/NotFoundPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useMay, useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { ReasonButton } from '../../ui/ReasonButton.tsx';
import { FinishSetup } from '../adding/index.ts';
import UserDialogs, { type OpenDialog } from './UserDialogs.tsx';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { noSelection, useOutcome, type Outcome } from '../../people/use-outcome.ts';
import { userActions } from './user-actions.ts';
import { UserActivity } from './UserActivity.tsx';
import { AccessFacts, PersonFacts } from './UserFacts.tsx';
import { useSendPasswordReset } from '../passwords/index.ts';
import { useUser, type Activity } from '../../people/user-actions.queries.ts';

// Loaded when it is opened.
const EditUserDialog = lazy(() => import('./EditUserDialog.tsx'));

const everyActivity: Activity[] = ['signIns', 'sessions', 'mails', 'history'];

export function UserPage() {
  const { userId = '' } = useParams();
  const t = useText();
  const user = useUser(userId);

  if (user.error instanceof ProblemError && user.error.problem.status === 404) return <NotFoundPage />;
  if (user.isError) return <ErrorState error={user.error} onRetry={() => void user.refetch()} />;
  if (!user.data) {
    return (
      <Page title={t('common.loading')}>
        <Skeleton height={260} radius="md" />
      </Page>
    );
  }
  return <UserScreen user={user.data} />;
}

function UserScreen({ user }: { user: UserDetail }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [editing, setEditing] = useState(false);
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  const navigate = useNavigate();
  /** Removed users no longer have a page here. */
  const done = (result: Outcome) => {
    if (result.action === 'remove' && result.done > 0) void navigate(paths.users);
    finish(result);
  };
  const readsHistory = useMay('users.history');
  const activities = everyActivity.filter((one) => one !== 'history' || readsHistory);
  const tab = activities.find((one) => one === params.get('tab')) ?? 'signIns';

  return (
    <>
      <BackLink to={paths.users}>{t('usersAndGroups.title')}</BackLink>
      <Page
        title={fullName(user)}
        actions={
          <Actions
            user={user}
            onOpen={(action) => setDialog({ action, target: { userIds: [user.id] }, users: [user] })}
            onEdit={() => setEditing(true)}
          />
        }
      >
        <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
        {user.setup.some(({ done }) => !done) && user.refusals.edit === null && (
          <Card withBorder padding="lg" mb="lg">
            <Title order={2} fz="lg" mb="xs">
              {t('setup.title')}
            </Title>
            <Suspense>
              <FinishSetup userId={user.id} />
            </Suspense>
          </Card>
        )}
        <SimpleGrid cols={{ base: 1, md: 2 }} mb="lg">
          <Card withBorder padding="lg">
            <PersonFacts user={user} />
          </Card>
          <Card withBorder padding="lg">
            <AccessFacts
              user={user}
              onChange={(action) => setDialog({ action, target: { userIds: [user.id] }, users: [user] })}
            />
          </Card>
        </SimpleGrid>
        <Card withBorder padding="lg">
          <Tabs
            value={tab}
            onChange={(value) => setParams(value ? { tab: value } : {}, { replace: true })}
            keepMounted={false}
          >
            <Tabs.List mb="md">
              {activities.map((one) => (
                <Tabs.Tab key={one} value={one}>
                  {t(`user.tab.${one}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            {activities.map((one) => (
              <Tabs.Panel key={one} value={one}>
                <UserActivity kind={one} userId={user.id} />
              </Tabs.Panel>
            ))}
          </Tabs>
        </Card>
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={done} />}
        <Suspense>{editing && <EditUserDialog user={user} onClose={() => setEditing(false)} />}</Suspense>
      </Page>
    </>
  );
}

type ActionsProps = {
  user: UserDetail;
  onOpen: (action: (typeof userActions)[number]['action']) => void;
  onEdit: () => void;
};

function Actions({ user, onOpen, onEdit }: ActionsProps) {
  const t = useText();
  const { permissions } = useSession();
  const reset = useSendPasswordReset();
  const because = (refusal: UserDetail['refusals']['edit']) => refusal && t(`refusals.${refusal}`);
  return (
    <Group gap="xs">
      {permissions.includes('users.edit') && (
        <ReasonButton
          leftSection={<IconPencil size={17} aria-hidden />}
          reason={because(user.refusals.edit)}
          onClick={onEdit}
        >
          {t('user.edit')}
        </ReasonButton>
      )}
      {userActions
        .filter(({ permission }) => permissions.includes(permission))
        // Roles and groups have their buttons beside the current values.
        .filter(({ action }) => action !== 'roles' && action !== 'groups')
        // A locked user cannot be locked again, so Unlock takes that place, and the other way round.
        .filter(({ action }) => action !== (user.refusals.unlock === null ? 'lock' : 'unlock'))
        .map(({ action, icon: ActionIcon }) => {
          const refusal = user.refusals[action];
          return (
            <ReasonButton
              key={action}
              variant="default"
              leftSection={<ActionIcon size={17} aria-hidden />}
              reason={because(refusal)}
              onClick={() => onOpen(action)}
            >
              {t(`users.menu.${action}`)}
            </ReasonButton>
          );
        })}
      {permissions.includes('users.resetPassword') && (
        <ReasonButton
          variant="default"
          leftSection={<IconKey size={17} aria-hidden />}
          reason={because(user.refusals.resetPassword)}
          onClick={() => reset.mutate(user)}
        >
          {t('users.menu.resetPassword')}
        </ReasonButton>
      )}
    </Group>
  );
}
