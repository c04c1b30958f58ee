import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { LeftOverText } from '../ui/LeftOverText.tsx';
import { LearnMore } from '../ui/RefusalAlert.tsx';
import { useText } from '../words/text.ts';
import type { Result } from './use-result.ts';

const shown = 50;

/** "47 sent. Not changed: 3", with the reason for each. */
export function ResultNotice({ result, onDismiss }: { result: Result | null; onDismiss: () => void }) {
  const t = useText();
  if (!result) return null;
  const { title, refused, left } = result;
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
      {refused.length > 0 && (
        <List fz="sm">
          {refused.slice(0, shown).map(({ id, code, name, more }) => (
            <List.Item key={id}>
              {name ?? t('users.unknown')}: {t(`refusals.${code}`, { total: 0 })} <LearnMore code={code} />{' '}
              {more}
            </List.Item>
          ))}
        </List>
      )}
      {refused.length > shown && <Text fz="sm">{t('users.andMore', { count: refused.length - shown })}</Text>}
    </Alert>
  );
}
