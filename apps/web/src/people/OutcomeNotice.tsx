import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../words/text.ts';
import { LeftOverText } from '../ui/LeftOverText.tsx';
import { RefusedReasons } from '../ui/RefusedReasons.tsx';
import type { Outcome } from './use-outcome.ts';

type Props = {
  outcome: Outcome | null;
  /** What to do about those that were left out. */
  hint?: string;
  onDismiss: () => void;
};

/** "47 locked, 3 not locked", and why. */
export function OutcomeNotice({ outcome, hint, onDismiss }: Props) {
  const t = useText();
  if (!outcome) return null;

  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`users.partly.${outcome.action}`, {
        done: outcome.done,
        refused: outcome.refused.length + (outcome.left?.count ?? 0),
      })}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={onDismiss}
      role="status"
      mb="md"
    >
      <LeftOverText left={outcome.left} />
      <RefusedReasons refused={outcome.refused} hint={hint} />
    </Alert>
  );
}
