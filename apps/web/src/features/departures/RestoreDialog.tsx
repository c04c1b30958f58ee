import { Text } from '@mantine/core';
import { sizeOfPicked } from '../../list/ticked.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useRestore, type Removed, type Restored } from './departures.queries.ts';

type Props = { picked: Removed; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const count = sizeOfPicked(picked);
  const restore = useRestore((outcome) => {
    onDone(outcome);
    onClose();
  });
  return (
    <ConfirmDialog
      title={t('removed.confirmTitle', { count })}
      confirm={t('removed.confirm', { count })}
      loading={false}
      pending={restore.isPending}
      error={restore.error}
      onConfirm={() => restore.mutate(picked)}
      onClose={onClose}
    >
      <Text>{t('removed.confirmText')}</Text>
    </ConfirmDialog>
  );
}
