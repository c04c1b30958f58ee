import { Text } from '@mantine/core';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useCounted } from '../../people/use-counted.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useRestore, useRestorePreview, type Removed, type Restored } from './departures.queries.ts';

type Props = { picked: Removed; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const preview = useRestorePreview(picked);
  const { count, name, leftOut } = useCounted(preview, picked);
  const restore = useRestore((outcome) => {
    onDone(outcome);
    onClose();
  });
  return (
    <ConfirmDialog
      title={name ? t('removed.confirmTitle.one', { name }) : t('removed.confirmTitle', { count })}
      confirm={count > 0 ? t('removed.confirm', { count }) : null}
      preview={preview}
      pending={restore.isPending}
      error={restore.error}
      onConfirm={() => restore.mutate(picked)}
      onClose={onClose}
    >
      {count > 0 && <Text>{t('removed.confirmText')}</Text>}
      <RefusedList {...leftOut} />
    </ConfirmDialog>
  );
}
