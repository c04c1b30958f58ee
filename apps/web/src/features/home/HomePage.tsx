import { Card, Group, SimpleGrid, Text, ThemeIcon, Title } from '@mantine/core';
import type { Permission } from '@roster/domain/permissions';
import { IconUser, IconUsers, type Icon } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Page } from '../../shell/Page.tsx';
import { useSession } from '../../shell/session.ts';
import { useText, type MessageId } from '../../shell/text.ts';
import classes from './HomePage.module.css';

type Tile = { to: string; title: MessageId; text: MessageId; icon: Icon; permission: Permission | null };

const tiles: Tile[] = [
  {
    to: paths.users,
    title: 'home.userManagement.title',
    text: 'home.userManagement.text',
    icon: IconUsers,
    permission: 'users.list',
  },
  {
    to: paths.profile,
    title: 'home.profile.title',
    text: 'home.profile.text',
    icon: IconUser,
    permission: null,
  },
];

export function HomePage() {
  const { user, account, permissions } = useSession();
  const t = useText();

  return (
    <Page title={account?.name ?? t('home.title')}>
      <Text c="dimmed" mb="xl">
        {t('home.welcome', { name: user.firstName })}
      </Text>
      <Title order={2} fz="lg" mb="sm">
        {t('home.resources')}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 3 }}>
        {tiles
          .filter(({ permission }) => permission === null || permissions.includes(permission))
          .map(({ to, title, text, icon: TileIcon }) => (
            <Card key={to} component={Link} to={to} withBorder padding="lg" className={classes.tile}>
              <Group gap="sm" mb="xs" wrap="nowrap">
                <ThemeIcon variant="light" size={38} aria-hidden>
                  <TileIcon size={21} stroke={1.7} />
                </ThemeIcon>
                <Title order={3} fz="md">
                  {t(title)}
                </Title>
              </Group>
              <Text fz="sm" c="dimmed">
                {t(text)}
              </Text>
            </Card>
          ))}
      </SimpleGrid>
    </Page>
  );
}
