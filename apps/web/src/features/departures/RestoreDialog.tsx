import { call } from '../../api/api.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { restoreUsers, type RemovedFilters } from '@roster/contract/departures';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sizeOfPicked, type Picked } from '../../list/ticked.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

export type Restored = Response<typeof restoreUsers>;

export type Removed = Picked<RemovedFilters>;

type Props = { picked: Removed; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog({ picked, onClose, onDone }: Props) {
  const t = useText();
  const client = useQueryClient();
  const count = sizeOfPicked(picked);
  const restore = useMutation({
    mutationFn: () => call(restoreUsers, { body: 'ids' in picked ? { userIds: picked.ids } : picked }),
    onSuccess: (outcome) => {
      if (outcome.done.length > 0)
        notifications.show({ color: 'green', message: t('removed.done', { count: outcome.done.length }) });
      onDone(outcome);
      onClose();
    },
    onSettled: () =>
      Promise.all(
        [['removed-users'], ['users'], ['groups']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  return (
    <ConfirmDialog
      title={t('removed.confirmTitle', { count })}
      confirm={t('removed.confirm', { count })}
      loading={false}
      pending={restore.isPending}
      error={restore.error}
      onConfirm={() => restore.mutate()}
      onClose={onClose}
    >
      <Text>{t('removed.confirmText')}</Text>
    </ConfirmDialog>
  );
}
