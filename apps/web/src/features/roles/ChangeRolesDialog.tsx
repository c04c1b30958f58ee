import { Text } from '@mantine/core';
import { fullName } from '@roster/domain/names';
import type { User } from '@roster/contract/users';
import { decideGrant, neededBy, withDependents, withNeeded } from '@roster/domain/role-grants';
import { roleKeys, type RoleKey } from '@roster/domain/roles';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { namedUser, outcomeOf } from '../../people/use-outcome.ts';
import type { DialogProps } from '../../people/dialog-props.ts';
import { TriStateList, type TriState } from '../../people/TriStateList.tsx';
import { useTriStates } from '../../people/use-tri-states.ts';
import { useChangePreview } from '../../people/use-change-preview.ts';
import { RefusedList } from '../../people/RefusedList.tsx';
import { useUserAction } from '../../people/user-actions.queries.ts';

type Props = DialogProps & { users: readonly User[] | null };

/** R1: roles for one or many. Roles that change along are ticked along, with a hint. */
export function ChangeRolesDialog({ target, users, onClose, onDone }: Props) {
  const t = useText();
  const { roles: own } = useSession();
  const change = useUserAction('roles');
  const states = useTriStates<RoleKey>(users?.map(({ roles }) => roles) ?? null);
  const { add, remove } = states;
  const { preview, count, refused, total, blocked } = useChangePreview('roles', target, { add, remove });
  const [first] = users ?? [];

  const choose = (role: RoleKey, state: TriState) => {
    states.change(role, state);
    if (state === 'all') for (const needed of withNeeded([role])) states.change(needed, 'all');
    if (state === 'none') for (const dependent of withDependents([role])) states.change(dependent, 'none');
  };
  const also = (role: RoleKey) => {
    const needs = neededBy[role];
    if (needs && states.add.includes(role) && states.add.includes(needs))
      return t('changeRoles.alsoGiven', { role: t(`roles.${needs}`) });
    const lost = withDependents([role]).find((one) => one !== role && states.remove.includes(one));
    return lost && states.remove.includes(role)
      ? t('changeRoles.alsoTaken', { role: t(`roles.${lost}`) })
      : null;
  };

  return (
    <ConfirmDialog
      title={
        users?.length === 1 && first
          ? t('changeRoles.title.one', { name: fullName(first) })
          : t('changeRoles.title.many', { count })
      }
      confirm={t('changeRoles.confirm', { count })}
      blocked={blocked}
      preview={preview}
      pending={change.isPending}
      error={change.error}
      onConfirm={() =>
        change.mutate(
          { ...target, add, remove },
          {
            onSuccess: (answer) => {
              onDone(outcomeOf('roles', answer, users?.map(namedUser)));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      {roleKeys.some((role) => states.before(role) === 'some') && (
        <Text fz="sm" c="dimmed">
          {t('changeRoles.mixed')}
        </Text>
      )}
      <TriStateList
        label={t('users.column.roles')}
        items={roleKeys.map((role) => {
          const refusal = decideGrant(own, [role]);
          return {
            id: role,
            label: t(`roles.${role}`),
            text: also(role) ?? t(`roleText.${role}`),
            reason: refusal && t(`refusals.${refusal}`),
          };
        })}
        stateOf={(id) => states.stateOf(id as RoleKey)}
        before={(id) => states.before(id as RoleKey)}
        onChange={(id, state) => choose(id as RoleKey, state)}
      />
      <RefusedList refused={refused} title={t('changeRoles.refused', { count: refused.length, total })} />
    </ConfirmDialog>
  );
}
