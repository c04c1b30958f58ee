import type { Group } from '@roster/contract/groups';
import { Text } from '@mantine/core';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { GroupEffects } from './GroupEffects.tsx';
import { useDeleteGroup } from './groups.queries.ts';
import { useSay } from '../../toasts/use-say.tsx';

type Props = { group: Group; onClose: () => void; onDeleted: () => void };

/** G1: says first how many members lose what the group gives. */
export function DeleteGroupDialog({ group, onClose, onDeleted }: Props) {
  const t = useText();
  const say = useSay();
  const remove = useDeleteGroup(group, () => {
    say('deleteGroup', 'toast.group.deleted', { name: group.name });
    onDeleted();
  });
  return (
    <ConfirmDialog
      title={t('group.deleteTitle', { name: group.name })}
      confirm={t('group.deleteConfirm')}
      danger
      pending={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <Text>{t('group.deleteText', { count: group.members })}</Text>
      {group.members > 0 && <GroupEffects groupId={group.id} productIds={null} />}
    </ConfirmDialog>
  );
}
