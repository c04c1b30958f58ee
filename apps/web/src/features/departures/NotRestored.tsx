import { Alert, List } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { LearnMore } from '../../ui/RefusalAlert.tsx';
import type { Restored } from './departures.queries.ts';

type Props = { refused: Restored['refused']; onClose: () => void };

/** Who could not be restored, and why. */
export function NotRestored({ refused, onClose }: Props) {
  const t = useText();
  if (refused.length === 0) return null;
  return (
    <Alert
      color="yellow"
      mb="md"
      role="status"
      title={t('removed.refused', { count: refused.length })}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={onClose}
    >
      <List fz="sm">
        {refused.map(({ id, code, name }) => (
          <List.Item key={id}>
            {name ?? t('users.unknown')}: {t(`refusals.${code}`)} <LearnMore code={code} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
