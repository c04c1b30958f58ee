import { Anchor, Group, Skeleton, Text } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { LanguageLinks } from '../../words/LanguageLinks.tsx';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { useSessionQuery } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ErrorState } from '../../failures/ErrorState.tsx';
import { Logo } from '../../ui/Logo.tsx';
import classes from './Help.module.css';
import { useHelp, type Help } from './help.queries.ts';

/** H5: open to everyone, since people who cannot sign in need it most. */
export function HelpLayout({ children }: { children: (help: Help) => ReactNode }) {
  const t = useText();
  const { language } = useLanguage();
  const session = useSessionQuery();
  const help = useHelp(language);
  const content = (
    <>
      {help.isPending && <Skeleton height={300} radius="md" />}
      {help.isLoadingError && <ErrorState error={help.error} onRetry={() => void help.refetch()} />}
      {help.data && children(help.data)}
      <footer className={classes.footer}>
        <Text fz="sm" c="dimmed" ta="center">
          {t('help.otherLanguages')}
        </Text>
        <LanguageLinks />
      </footer>
    </>
  );
  // Within the portal its header and navigation are there already.
  if (session.data) return <div className={classes.within}>{content}</div>;
  return (
    <div className={classes.layout}>
      <Group component="header" justify="space-between" mb="lg">
        <Anchor component={Link} to={paths.signIn} c="inherit" underline="never">
          <Group gap="xs">
            <Logo />
            <Text fw={650}>{t('help.heading')}</Text>
          </Group>
        </Anchor>
        <Anchor component={Link} to={paths.signIn} fz="sm">
          <Group gap={4}>
            <IconChevronLeft size={16} aria-hidden />
            {t('link.toSignIn')}
          </Group>
        </Anchor>
      </Group>
      <main>{content}</main>
    </div>
  );
}
