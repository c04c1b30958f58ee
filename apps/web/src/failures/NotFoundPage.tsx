import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../shell/Page.tsx';
import { useText } from '../words/text.ts';

export function NotFoundPage() {
  const t = useText();
  return (
    <Page title={t('shell.notFound.title')}>
      <EmptyState text={t('shell.notFound.text')}>
        <Button component={Link} to={paths.home} variant="default">
          {t('shell.goHome')}
        </Button>
      </EmptyState>
    </Page>
  );
}
