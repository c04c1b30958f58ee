import { Anchor, AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect, type ReactNode } from 'react';
import { Link, Outlet, useLocation, useParams } from 'react-router';
import { paths } from '../paths.ts';
import { Logo } from '../ui/Logo.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import classes from './Frame.module.css';
import { HelpLink } from './HelpLink.tsx';
import { KeyboardShortcuts } from './KeyboardShortcuts.tsx';
import { Navigation } from './Navigation.tsx';
import { PaletteButton } from './PaletteButton.tsx';
import { SchemeSwitch } from './SchemeSwitch.tsx';
import { ClosedNotice } from '../session/ClosedNotice.tsx';
import { SessionEndNotice } from '../session/SessionEndNotice.tsx';
import { useSession } from '../session/session.ts';
import { useText } from '../words/text.ts';

/** The parts that stay while screens change: header, navigation, and the place for the screen. */
export function Frame({ palette }: { palette: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { key } = useLocation();
  const params = useParams();
  const { account } = useSession();
  const t = useText();
  // Every choice closes it on a phone, that of the screen which is shown too.
  useEffect(close, [key, close]);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: { base: 212, lg: 248 }, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'md', lg: 'lg' }}
    >
      <a href="#main" className={classes.skip}>
        {t('shell.skipToContent')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="sm" wrap="nowrap" className={classes.brand}>
            <Burger
              opened={opened}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t(opened ? 'shell.closeNavigation' : 'shell.openNavigation')}
              aria-expanded={opened}
            />
            <Anchor component={Link} to={paths.home} underline="never" c="inherit" className={classes.brand}>
              <Group gap="xs" wrap="nowrap">
                <Logo />
                <Text fw={600} truncate>
                  {account?.name ?? 'Roster'}
                </Text>
              </Group>
            </Anchor>
          </Group>
          <Group gap={4} wrap="nowrap">
            <PaletteButton />
            <HelpLink />
            <SchemeSwitch />
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar
        py="sm"
        px={{ base: 'sm', sm: 8, lg: 'sm' }}
        className={classes.navbar}
        aria-label={t('shell.navigation')}
      >
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" className={classes.main}>
        <ClosedNotice />
        <SessionEndNotice />
        {/* What is open, or was said, about one thing does not stay for the next one on the same screen. */}
        <Outlet key={Object.values(params).join()} />
      </AppShell.Main>
      <KeyboardShortcuts />
      {palette}
    </AppShell>
  );
}
