import { Alert, Button, List, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../words/text.ts';
import { LearnMore } from '../ui/RefusalAlert.tsx';
import { LeftOverText } from '../ui/LeftOverText.tsx';
import type { Outcome } from './use-outcome.ts';

const shown = 50;

type Props = {
  outcome: Outcome | null;
  /** What to do about those that were left out. */
  hint?: string;
  onDismiss: () => void;
};

/** "47 locked, 3 not locked. Show why" */
export function OutcomeNotice({ outcome, hint, onDismiss }: Props) {
  const t = useText();
  const [opened, { toggle }] = useDisclosure(false);
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
      {hint && outcome.refused.length > 0 && (
        <Text fz="sm" mb="xs">
          {hint}
        </Text>
      )}
      {outcome.refused.length > 0 && (
        <Button size="compact-sm" variant="default" onClick={toggle} aria-expanded={opened}>
          {t(opened ? 'users.hideWhy' : 'users.showWhy')}
        </Button>
      )}
      {opened && (
        <List fz="sm" mt="xs">
          {outcome.refused.slice(0, shown).map(({ id, code, name }) => (
            <List.Item key={id}>
              {name ?? t('users.unknown')}: {t(`refusals.${code}`)} <LearnMore code={code} />
            </List.Item>
          ))}
          {outcome.refused.length > shown && (
            <List.Item>{t('users.andMore', { count: outcome.refused.length - shown })}</List.Item>
          )}
        </List>
      )}
    </Alert>
  );
}
