import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { ProblemError } from '@roster/contract/client';
import { useText } from '../shell/text.ts';
import { RefusalAlert } from './RefusalAlert.tsx';
import { EmptyState } from './EmptyState.tsx';

/**
 * A passing failure, shown in place with a button to try again; or, if the search itself is refused, what can be
 * searched for.
 */
export function ErrorState({ error, onRetry }: { error?: Error | null; onRetry: () => void }) {
  const t = useText();
  if (error instanceof ProblemError && error.problem.code === 'request.invalid')
    return <RefusalAlert error={error} />;
  return (
    <div role="alert">
      <EmptyState
        icon={<IconCloudOff size={32} stroke={1.5} aria-hidden />}
        title={t('common.error.title')}
        text={t('common.error.text')}
      >
        <Button variant="default" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </EmptyState>
    </div>
  );
}
