import { Card, SimpleGrid, Title } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { UserDetail } from '@roster/contract/users';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../paths.ts';
import { isNotFound } from '../../failures/is-not-found.ts';
import { useMay } from '../../session/session.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';
import { useOfferToPalette } from '../../shell/palette.ts';
import { AwaitedPage } from '../../shell/AwaitedPage.tsx';
import { Page } from '../../shell/Page.tsx';
import { useText } from '../../words/text.ts';
import { BackLink } from '../../shell/BackLink.tsx';
import { UserExceptions } from '../exceptions/index.ts';
import { FinishSetup } from '../adding/index.ts';
import UserDialogs, { type OpenDialog } from './UserDialogs.tsx';
import { OutcomeNotice } from '../../people/OutcomeNotice.tsx';
import { noSelection, useOutcome, type Outcome } from '../../people/use-outcome.ts';
import { UserAccessPanel } from '../../people/AccessPanel.tsx';
import { UserStatus } from '../../people/UserStatus.tsx';
import { AssignLicense } from './AssignLicense.tsx';
import { EditUser } from './EditUser.tsx';
import { UserActions } from './UserActions.tsx';
import { AccessFacts, PersonFacts } from './UserFacts.tsx';
import { useEditing } from './use-editing.ts';
import { useUserActions } from './use-user-actions.ts';
import { UserTabs } from './UserTabs.tsx';
import { useUser, type UserAction } from '../../people/user-actions.queries.ts';

export function UserPage() {
  const { userId = '' } = useParams();
  const t = useText();
  const user = useUser(userId);

  if (!user.data || isNotFound(user.error))
    return <AwaitedPage lookup={user} to={paths.users} parent={t('usersAndGroups.title')} />;
  return <UserScreen user={user.data} />;
}

function UserScreen({ user }: { user: UserDetail }) {
  const t = useText();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const open = useCallback(
    (action: UserAction) => setDialog({ action, target: { userIds: [user.id] }, users: [user] }),
    [user],
  );
  const { edit } = useEditing();
  const { outcome, finish, dismiss } = useOutcome(noSelection);
  const navigate = useNavigate();
  const mayEdit = useMay('users.edit');
  const whyClosed = useWhyClosed();
  // What a user’s row refuses is said of them; whether the reader may edit users at all is their permission.
  const finishes = mayEdit && !whyClosed('users.edit') && !user.refusals.edit;
  const readsExceptions = useMay('entitlements.read');
  const actionsOf = useUserActions(open);
  useOfferToPalette(
    useMemo(() => ({ count: 1, name: fullName(user), actions: actionsOf(user) }), [user, actionsOf]),
  );
  /** Removed users no longer have a page here. */
  const done = (result: Outcome) => {
    if (result.action === 'remove' && result.done > 0) void navigate(paths.users);
    finish(result);
  };
  return (
    <>
      <BackLink to={paths.users}>{t('usersAndGroups.title')}</BackLink>
      <Page
        record
        title={fullName(user)}
        aside={<UserStatus user={user} />}
        actions={<UserActions user={user} onOpen={open} onEdit={edit} />}
      >
        <OutcomeNotice outcome={outcome} onDismiss={dismiss} />
        {finishes && user.setup.some(({ done }) => !done) && (
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
        <div style={{ marginBottom: 'var(--mantine-spacing-lg)' }}>
          <UserAccessPanel
            userId={user.id}
            mendOf={(access) => <AssignLicense userId={user.id} access={access} />}
          />
        </div>
        {readsExceptions && (
          <UserExceptions
            user={user}
            onNew={() => setDialog({ action: 'exceptions', target: { userIds: [user.id] }, users: [user] })}
          />
        )}
        <UserTabs user={user} />
        {dialog && <UserDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={done} />}
        <EditUser user={user} />
      </Page>
    </>
  );
}
