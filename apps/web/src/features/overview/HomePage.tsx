import { givenName } from '@roster/domain/names';
import { SimpleGrid, Text, Title } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import {
  IconBuilding,
  IconDownload,
  IconHelpCircle,
  IconLicense,
  IconLifebuoy,
  IconUser,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { Navigate } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useMay, useSession } from '../../session/session.ts';
import { useText, type MessageId } from '../../words/text.ts';
import { Tile } from '../../shell/Tile.tsx';
import { AdministratorHome } from './AdministratorHome.tsx';
import { MemberHome } from './MemberHome.tsx';
import { OperatorHome } from './OperatorHome.tsx';

type Place = {
  to: string;
  title: MessageId;
  text: MessageId;
  icon: Icon;
  /** `member` for everyone who belongs to an account. */
  permission: Permission | 'operator' | 'member' | null;
};

const places: Place[] = [
  {
    to: paths.userManagement,
    title: 'home.userManagement.title',
    text: 'home.userManagement.text',
    icon: IconUsers,
    permission: 'users.list',
  },
  {
    to: paths.entitlements,
    title: 'entitlementManagement.title',
    text: 'home.entitlements.text',
    icon: IconLicense,
    permission: 'entitlements.read',
  },
  {
    to: paths.downloads,
    title: 'nav.downloads',
    text: 'home.downloads.text',
    icon: IconDownload,
    permission: 'member',
  },
  {
    to: paths.operator,
    title: 'nav.operatorHeading',
    text: 'home.operator.text',
    icon: IconBuilding,
    permission: 'operator',
  },
  {
    to: paths.support,
    title: 'nav.support',
    text: 'home.support.text',
    icon: IconLifebuoy,
    permission: null,
  },
  {
    to: paths.profile,
    title: 'home.profile.title',
    text: 'home.profile.text',
    icon: IconUser,
    permission: null,
  },
  { to: paths.help, title: 'help.title', text: 'home.help.text', icon: IconHelpCircle, permission: null },
];

/** The portal home: what matters to each role, and the Resources. */
export function Component() {
  const { user, account, permissions } = useSession();
  const seesOverview = useMay('overview.read');
  const t = useText();
  // H2: users without an account, or waiting for one, see their state instead.
  if (!account && !user.operator) return <Navigate to={paths.profile} replace />;

  return (
    <Page title={account?.name ?? t('home.title')}>
      <Text c="dimmed" mb="xl">
        {t('home.welcome', { name: givenName(user) })}
      </Text>
      {user.operator && <OperatorHome />}
      {account && (seesOverview ? <AdministratorHome /> : <MemberHome />)}
      <Title order={2} fz="lg" mb="sm" id="resources">
        {t('home.resources')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {places
          .filter(({ permission }) => {
            if (permission === 'operator') return user.operator;
            if (permission === 'member') return account !== null;
            return permission === null || permissions.includes(permission);
          })
          .map(({ to, title, text, icon }) => (
            <Tile key={to} to={to} title={t(title)} text={t(text)} icon={icon} />
          ))}
      </SimpleGrid>
    </Page>
  );
}
