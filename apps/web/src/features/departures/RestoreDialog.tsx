import { Text } from '@mantine/core';
import { sizeOfPicked } from '../../list/ticked.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useRestore, type Removed, type Restored } from './departures.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { paths } from '../../paths.ts';

type Props = { picked: Removed; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const count = sizeOfPicked(picked);
  const say = useSay();
  const restore = useRestore((outcome) => {
    if (outcome.done.length > 0)
      say('restoreUsers', 'removed.done', { count: outcome.done.length }, { to: placeOf(outcome.done) });
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

const placeOf = ([first, ...others]: readonly string[]) =>
  first && others.length === 0 ? paths.user(first) : paths.users;
