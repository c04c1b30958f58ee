import { Alert, Text } from '@mantine/core';
import type { PastedPeople } from '@roster/domain/pasted-people';
import { useText } from '../../words/text.ts';

type Props = Omit<PastedPeople, 'people'> & { typedBefore: string };

/** Nothing that was typed or pasted disappears: what fits none of the list, what could not be read, and what was there twice. */
export function PastedRest({ unreadable, duplicates, typedBefore }: Props) {
  const t = useText();
  return (
    <>
      {typedBefore !== '' && (
        <Alert color="yellow" role="status">
          {t('add.many.typedBefore', { typed: typedBefore })}
        </Alert>
      )}
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
