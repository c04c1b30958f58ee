import { useCallback } from 'react';
import { paths } from '../paths.ts';
import { useSay } from '../toasts/use-say.tsx';
import type { UndoOffer } from '@roster/contract/machinery/undoable';
import type { UserAction } from './user-actions.queries.ts';

const changes = {
  lock: 'lockUsers',
  unlock: 'unlockUsers',
  signOut: 'signOutUsers',
  remove: 'removeUsers',
  roles: 'changeRoles',
  groups: 'changeGroups',
  country: 'changeEntitlementCountry',
  exceptions: 'createExceptions',
} as const satisfies Record<UserAction, string>;

type Done = {
  action: UserAction;
  done: number;
  only: { id: string; name: string } | null;
  undo?: UndoOffer | undefined;
};

/** What an action on users did: of one user by name, with the way there. */
export function useSayOutcome() {
  const say = useSay();
  return useCallback(
    ({ action, done, only, undo }: Done) => {
      const sentence = only ? (`toast.user.${action}` as const) : (`users.done.${action}` as const);
      say(
        changes[action],
        sentence as never,
        { count: done, name: only?.name },
        { undo, to: placeOf(action, only), ...(action === 'remove' && { lead: 'toast.openRemoved' }) },
      );
    },
    [say],
  );
}

function placeOf(action: UserAction, only: Done['only']): string | undefined {
  if (action === 'remove') return paths.removedUsers;
  return only ? paths.user(only.id) : undefined;
}
