import { Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { useState } from 'react';
import { useAllGroups } from '../../form/use-all-groups.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { namedUser, outcomeOf } from '../../people/use-outcome.ts';
import { ChangesOfMany } from '../../people/ChangesOfMany.tsx';
import type { DialogProps } from '../../people/dialog-props.ts';
import { TriStateList } from '../../people/TriStateList.tsx';
import { useTriStates } from '../../people/use-tri-states.ts';
import { useChangePreview } from '../../people/use-change-preview.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useUserAction } from '../../people/user-actions.queries.ts';

type Props = DialogProps & { users: readonly User[] | null };

/** More groups than this get a search. */
const searchAbove = 8;

/** G1: groups for one or many. */
export function ChangeGroupsDialog({ target, users, onClose, onDone }: Props) {
  const t = useText();
  const groups = useAllGroups();
  const change = useUserAction('groups');
  const states = useTriStates<string>(users?.map((user) => user.groups.map(({ id }) => id)) ?? null);
  const [search, setSearch] = useState('');
  const all = groups.data?.items ?? [];
  const shown = all.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
  const { add, remove } = states;
  const { preview, effects, count, refused, total, blocked } = useChangePreview('groups', target, {
    add,
    remove,
  });
  const [first] = users ?? [];

  return (
    <ConfirmDialog
      title={
        users?.length === 1 && first
          ? t('changeGroups.title.one', { name: fullName(first) })
          : t('changeGroups.title.many', { count })
      }
      confirm={all.length > 0 ? t('changeGroups.confirm', { count }) : null}
      blocked={blocked}
      preview={preview}
      lookup={groups}
      pending={change.isPending}
      error={change.error}
      onConfirm={() =>
        change.mutate(
          { ...target, add, remove },
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
      {all.length === 0 && <Text>{t('groups.empty.text')}</Text>}
      {all.length > searchAbove && (
        <SearchField label={t('changeGroups.search')} value={search} onChange={setSearch} />
      )}
      {all.some(({ id }) => states.before(id) === 'some') && (
        <Text fz="sm" c="dimmed">
          {t('changeRoles.mixed')}
        </Text>
      )}
      <TriStateList
        label={t('users.column.groups')}
        items={shown.map(({ id, name, description }) => ({ id, label: name, text: description }))}
        stateOf={states.stateOf}
        before={states.before}
        onChange={states.change}
      />
      {effects.length > 0 && (
        <div role="status">
          <ChangesOfMany changes={effects} nothing={t('access.onMany.nothing')} />
        </div>
      )}
      <RefusedList refused={refused} title={t('changeRoles.refused', { count: refused.length, total })} />
    </ConfirmDialog>
  );
}
