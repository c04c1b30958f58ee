import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { IconKey, IconPencil, IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/session.ts';
import { useWhyClosed } from '../../session/use-while-open.ts';
import { usePaletteState } from '../../shell/palette.ts';
import { useText, type Text } from '../../words/text.ts';
import { useSendPasswordReset } from '../passwords/index.ts';
import { editingPath, refusalOf, sharedRefusal, userActions, type OpenDialog } from '../users/index.ts';
import type { Entry } from './entries.ts';

/** What can be done to a person, with the reason where it cannot; each by the dialog that it has everywhere. */
export function usePersonActions(person: User | null, onAct: (dialog: OpenDialog) => void): Entry[] {
  const t = useText();
  const navigate = useNavigate();
  const { permissions } = useSession();
  const whyClosed = useWhyClosed();
  const reset = useSendPasswordReset();
  if (!person) return [];
  const { id, refusals } = person;
  return [
    {
      id: 'open',
      label: t('palette.openPerson', { name: fullName(person) }),
      icon: IconUser,
      run: () => void navigate(paths.user(id)),
    },
    ...(permissions.includes('users.edit')
      ? [
          {
            id: 'edit',
            label: t('user.edit'),
            icon: IconPencil,
            reason: whyClosed('users.edit') ?? because(refusals.edit, t),
            run: () => void navigate(editingPath(id)),
          },
        ]
      : []),
    ...userActions
      .filter(({ permission }) => permissions.includes(permission))
      .map(({ action, icon, permission }) => ({
        id: action,
        label: t(`users.menu.${action}`),
        icon,
        reason: whyClosed(permission) ?? because(refusalOf(person, action), t),
        run: () => onAct({ action, target: { userIds: [id] }, users: [person] }),
      })),
    ...(permissions.includes('users.resetPassword')
      ? [
          {
            id: 'resetPassword',
            label: t('users.menu.resetPassword'),
            icon: IconKey,
            reason: whyClosed('users.resetPassword') ?? because(refusals.resetPassword, t),
            run: () => reset.mutate(person),
          },
        ]
      : []),
  ];
}

/** What can be done to the users whom the screen has at hand. */
export function useOfferedEntries(): Entry[] {
  const t = useText();
  const { permissions } = useSession();
  const whyClosed = useWhyClosed();
  const { offered } = usePaletteState();
  if (!offered) return [];
  const { count, name, users, act } = offered;
  return userActions
    .filter(({ permission }) => permissions.includes(permission))
    .map(({ action, icon, permission }) => ({
      id: `offered:${action}`,
      label: t(`users.menu.${action}`),
      hint: name ?? t('palette.selected', { count }),
      icon,
      reason: whyClosed(permission) ?? because(sharedRefusal(users, action), t),
      run: () => act(action),
    }));
}

const because = (refusal: RefusalCode | null | undefined, t: Text) =>
  refusal ? t(`refusals.${refusal}`, { total: 0 }) : null;
