import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useText } from '../shell/text.ts';
import { EmptyState } from './EmptyState.tsx';

/** A passing failure, shown in place with a button to try again. */
export function ErrorState({ onRetry }: { onRetry: () => void }) {
  const t = useText();
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
