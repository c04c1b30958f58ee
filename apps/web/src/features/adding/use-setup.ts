import { call } from '../../api/api.ts';
import { useWork } from '../../api/changes.ts';
import { unlockUsers } from '@roster/contract/locks';
import { getUser, type SetupStep } from '@roster/contract/users';
import { editUser, closeSetup } from '@roster/contract/edits';
import { changeRoles } from '@roster/contract/roles';
import { askToRefreshPolicy } from '@roster/contract/policies';
import { useSession } from '../../session/session.ts';

/** A3: carries out the steps of the checklist, or puts it away. */
export function useSetup(userId: string, onClosed: () => void) {
  const { account } = useSession();

  const steps: Record<SetupStep, () => Promise<unknown>> = {
    unlock: () => call(unlockUsers, { body: { userIds: [userId] } }),
    entitlementCountry: async () => {
      // The previous step may have made a new version.
      const { version } = await call(getUser, { params: { userId } });
      const entitlementCountry = account?.mainCountry ?? null;
      return call(editUser, { params: { userId }, body: { version, entitlementCountry } });
    },
    roles: () => call(changeRoles, { body: { userIds: [userId], add: ['download'] } }),
    refreshPolicy: () => call(askToRefreshPolicy, { params: { userId }, body: {} }),
  };
  return useWork<SetupStep[] | 'close', void>(
    ['unlockUsers', 'editUser', 'changeRoles', 'askToRefreshPolicy', 'closeSetup'],
    async (wanted) => {
      if (wanted === 'close') await call(closeSetup, { params: { userId }, body: {} });
      else for (const step of wanted) await steps[step]();
    },
    {
      evenAfterRefusal: true,
      // Said before the user is asked for again: the checklist is no longer shown then.
      onDone: (_, wanted) => wanted === 'close' && onClosed(),
    },
  );
}
