import { call } from '../../api/api.ts';
import { deleteGroup, type Group } from '@roster/contract/groups';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';

type Props = { group: Group; onClose: () => void; onDeleted: () => void };

/** G1: says first how many members lose what the group gives. */
export function DeleteGroupDialog({ group, onClose, onDeleted }: Props) {
  const t = useText();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(deleteGroup, { params: { groupId: group.id }, body: { members: group.members } }),
    onSuccess: () => {
      notifications.show({ color: 'green', message: t('group.deleted') });
      onDeleted();
    },
    onSettled: () =>
      Promise.all([['groups'], ['users']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return (
    <ConfirmDialog
      title={t('group.deleteTitle', { name: group.name })}
      confirm={t('group.deleteConfirm')}
      danger
      loading={false}
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Text>{t('group.deleteText', { count: group.members })}</Text>
    </ConfirmDialog>
  );
}
