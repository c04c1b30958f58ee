import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../../later-api.ts';
import { useText } from '../../shell/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

export type Restored = Awaited<ReturnType<typeof laterApi.removedUsers.restore>>;

type Props = { userIds: string[]; onClose: () => void; onDone: (outcome: Restored) => void };

export function RestoreDialog({ userIds, onClose, onDone }: Props) {
  const t = useText();
  const client = useQueryClient();
  const restore = useMutation({
    mutationFn: () => laterApi.removedUsers.restore({ body: { userIds } }),
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
      title={t('removed.confirmTitle', { count: userIds.length })}
      confirm={t('removed.confirm', { count: userIds.length })}
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
