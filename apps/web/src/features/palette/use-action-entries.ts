import type { User } from '@roster/contract/users';
import { fullName } from '@roster/domain/names';
import { IconUser } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import type { UserAction } from '../../people/user-actions.queries.ts';
import { useWhileOpen } from '../../session/use-while-open.ts';
import { usePaletteState } from '../../shell/palette.ts';
import { useText } from '../../words/text.ts';
import { useUserActions, type OpenDialog } from '../users/index.ts';
import type { Entry } from './entries.ts';

/** What can be done to a person, with the reason where it cannot; each by the dialog that it has everywhere. */
export function usePersonActions(person: User | null, onAct: (dialog: OpenDialog) => void): Entry[] {
  const t = useText();
  const navigate = useNavigate();
  const whileOpen = useWhileOpen();
  const actionsOf = useUserActions(
    useCallback(
      (action: UserAction, user: User) => onAct({ action, target: { userIds: [user.id] }, users: [user] }),
      [onAct],
    ),
  );
  if (!person) return [];
  return [
    {
      id: 'open',
      label: t('palette.openPerson', { name: fullName(person) }),
      icon: IconUser,
      run: () => void navigate(paths.user(person.id)),
    },
    ...whileOpen(actionsOf(person)),
  ];
}

/** What can be done to what the screen has at hand. */
export function useOfferedEntries(): Entry[] {
  const t = useText();
  const whileOpen = useWhileOpen();
  const { offered } = usePaletteState();
  if (!offered) return [];
  const { count, name, actions } = offered;
  return whileOpen(actions).map(({ id, label, icon, reason, run }) => ({
    id: `offered:${id}`,
    label,
    hint: name ?? t('palette.selected', { count }),
    icon,
    reason,
    run,
  }));
}
