import { IconCopy, IconLicense } from '@tabler/icons-react';
import type { ListAction } from '../../list/list-description.ts';
import type { Selection } from '../../people/use-selection.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useSession } from '../../session/session.ts';
import { useCopyText } from '../../ui/use-copy-text.ts';
import { useText } from '../../words/text.ts';
import { showToast } from '../../toasts/show-toast.ts';
import { sharedRefusal, userActions } from './user-actions.ts';

const seldom: UserAction[] = ['signOut', 'exceptions', 'country'];

/** What can be done to the ticked users. */
export function useBulkActions(
  selection: Selection,
  onAction: (action: UserAction) => void,
  onAssign: () => void,
): ListAction[] {
  const t = useText();
  const copyText = useCopyText();
  const { permissions } = useSession();
  const { users } = selection;
  const copy = async (emails: string[]) => {
    if (!(await copyText(emails.join('; ')))) return;
    showToast({
      message: t('users.addressesCopied', { count: emails.length }),
      close: t('common.close'),
    });
  };
  const actions = userActions
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ action, icon, permission }): ListAction => {
      const refusal = sharedRefusal(users, action);
      return {
        id: action,
        label: t(`users.action.${action}`),
        icon,
        reason: refusal && t(`refusals.${refusal}`),
        needs: permission,
        run: () => onAction(action),
        ...(seldom.includes(action) && { seldom: true }),
      };
    });
  // L3 alone protects a user from it, as from being signed out.
  const protectedFrom = sharedRefusal(users, 'signOut');
  if (permissions.includes('licenses.assign'))
    actions.push({
      id: 'licenses',
      label: t('users.column.licenses'),
      icon: IconLicense,
      reason: protectedFrom && t(`refusals.${protectedFrom}`),
      needs: 'licenses.assign',
      run: onAssign,
      seldom: true,
    });
  if (!users) return actions;
  return [
    ...actions,
    {
      id: 'copy',
      label: t('users.copyAddresses'),
      icon: IconCopy,
      reason: null,
      needs: null,
      run: () => void copy(users.map(({ email }) => email)),
      seldom: true,
    },
  ];
}
