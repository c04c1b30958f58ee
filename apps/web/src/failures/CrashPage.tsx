import { Button, Container } from '@mantine/core';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useText } from '../words/text.ts';

/** The last safety net: a defect of ours shows this instead of a white page. */
export function CrashPage() {
  const t = useText();
  return (
    <Container size="sm" py={80} component="main">
      <EmptyState title={t('shell.crash.title')} text={t('shell.crash.text')}>
        <Button onClick={() => window.location.reload()}>{t('common.reload')}</Button>
      </EmptyState>
    </Container>
  );
}
