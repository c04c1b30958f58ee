import { Text } from '@mantine/core';
import type { Group } from '@roster/contract/groups';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useChangePreview } from '../../people/use-change-preview.ts';
import { namedUser, outcomeOf } from '../../people/use-outcome.ts';
import { useUserAction } from '../../people/user-actions.queries.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { useText } from '../../words/text.ts';

type Props = DialogProps & { group: Group; users: readonly User[] | null };

/** G1: says first what members lose and gain without the group. */
export function RemoveMembersDialog({ group, target, users, onClose, onDone }: Props) {
  const t = useText();
  const change = useUserAction('groups');
  const choice = { add: [], remove: [group.id] };
  const { preview, effects, count, refused, total, blocked } = useChangePreview('groups', target, choice);
  const [first] = users ?? [];
  const { name } = group;
  return (
    <ConfirmDialog
      title={
        users?.length === 1 && first
          ? t('group.removeTitle.one', { user: fullName(first), name })
          : t('group.removeTitle.many', { count, name })
      }
      confirm={t('group.removeConfirm', { count })}
      blocked={blocked}
      preview={preview}
      pending={change.isPending}
      error={change.error}
      onConfirm={() =>
        change.mutate(
          { ...target, ...choice },
          {
            onSuccess: (answer) => {
              onDone(outcomeOf('groups', answer, users?.map(namedUser)));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <Text>{t('group.removeText', { count })}</Text>
      {effects.length > 0 && <ChangesOfMany changes={effects} nothing={t('access.onMany.nothing')} />}
      <RefusedList refused={refused} title={t('changeRoles.refused', { count: refused.length, total })} />
    </ConfirmDialog>
  );
}
