import type { User } from '@roster/contract/users';
import type { RefusalCode } from '@roster/domain/refusals';
import { IconKey, IconPencil } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { ListAction } from '../../list/list-description.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useText } from '../../words/text.ts';
import { useSendPasswordReset } from '../passwords/index.ts';
import { editingPath } from './use-editing.ts';
import { refusalOf, userActions } from './user-actions.ts';

/** What the reader may do to users, in the order of every menu, with the reason where it cannot be done to this one. */
export function useUserActions(
  onAct: (action: UserAction, user: User) => void,
): (user: User) => ListAction[] {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useSession();
  const { mutate: sendReset } = useSendPasswordReset();
  return useMemo(() => {
    const because = (refusal: RefusalCode | null | undefined) => (refusal ? t(`refusals.${refusal}`) : null);
    return (user) => {
      const all: (ListAction & { needs: NonNullable<ListAction['needs']> })[] = [
        {
          id: 'edit',
          label: t('user.edit'),
          icon: IconPencil,
          reason: because(user.refusals.edit),
          needs: 'users.edit',
          run: () => void navigate(editingPath(user.id)),
        },
        ...userActions.map(({ action, icon, permission }) => ({
          id: action,
          label: t(`users.menu.${action}`),
          icon,
          reason: because(refusalOf(user, action)),
          needs: permission,
          run: () => onAct(action, user),
        })),
        {
          id: 'resetPassword',
          label: t('users.menu.resetPassword'),
          icon: IconKey,
          reason: because(user.refusals.resetPassword),
          needs: 'users.resetPassword',
          run: () => sendReset(user),
        },
      ];
      return all.filter(({ needs }) => permissions.includes(needs));
    };
  }, [t, navigate, permissions, sendReset, onAct]);
}
