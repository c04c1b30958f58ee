import { Alert, Text } from '@mantine/core';
import type { PastedPeople } from '@roster/domain/pasted-people';
import { useText } from '../../words/text.ts';

/** Nothing that was pasted disappears: what could not be read, and what was there twice. */
export function PastedRest({ unreadable, duplicates }: PastedPeople) {
  const t = useText();
  return (
    <>
      {unreadable.length > 0 && (
        <Alert color="yellow" role="status">
          {t('pasted.unreadable', { pieces: unreadable.join(' · ') })}
        </Alert>
      )}
      {duplicates.length > 0 && (
        <Text fz="sm" c="dimmed">
          {t('pasted.twice', { addresses: duplicates.join(', ') })}
        </Text>
      )}
    </>
  );
}
