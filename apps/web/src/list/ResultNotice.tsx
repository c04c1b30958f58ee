import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { LeftOverText } from '../ui/LeftOverText.tsx';
import { RefusedReasons } from '../ui/RefusedReasons.tsx';
import { useText } from '../words/text.ts';
import type { Result } from './use-result.ts';

/** "47 sent. Not changed: 3", with the reason for each. */
export function ResultNotice({ result, onDismiss }: { result: Result | null; onDismiss: () => void }) {
  const t = useText();
  if (!result) return null;
  const { title, refused, left } = result;
  // Of several, those that were left out stay selected.
  const hint = refused.length > 1 ? t('list.refusedRows') : undefined;
  return (
    <Alert
      mb="sm"
      role="status"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={onDismiss}
    >
      <LeftOverText left={left} />
      <RefusedReasons refused={refused} hint={hint} />
    </Alert>
  );
}
