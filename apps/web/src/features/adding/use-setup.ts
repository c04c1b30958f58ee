import { call } from '../../api/api.ts';
import { onOne } from '../../api/on-one.ts';
import { useWork } from '../../api/changes.ts';
import { ProblemError } from '@roster/contract/machinery/client';
import { unlockUsers } from '@roster/contract/locks';
import { getUser, type SetupStep } from '@roster/contract/users';
import { countryToSet } from '@roster/domain/countries';
import { editUser, closeSetup } from '@roster/contract/edits';
import { changeRoles } from '@roster/contract/roles';
import { askToRefreshPolicy } from '@roster/contract/policies';
import { useSayHeldBack } from '../../toasts/use-say-held-back.ts';
import { useSession } from '../../session/session.ts';

/** A3: carries out the steps of the checklist, or puts it away. */
export function useSetup(userId: string, onClosed: () => void) {
  const { account } = useSession();
  const sayHeldBack = useSayHeldBack();

  const steps: Record<SetupStep, () => Promise<unknown>> = {
    unlock: () =>
      onOne(
        call(unlockUsers, { body: { userIds: [userId] } }).then((answer) => (sayHeldBack(answer), answer)),
      ),
    entitlementCountry: async () => {
      // The previous step may have made a new version.
      const user = await call(getUser, { params: { userId } });
      const { version } = user;
      const entitlementCountry = account && countryToSet(user, account);
      return call(editUser, { params: { userId }, body: { version, entitlementCountry } });
    },
    roles: () => onOne(call(changeRoles, { body: { userIds: [userId], add: ['download'] } })),
    refreshPolicy: () => call(askToRefreshPolicy, { params: { userId }, body: {} }),
  };
  return useWork<SetupStep[] | 'close', void>(
    ['unlockUsers', 'editUser', 'changeRoles', 'askToRefreshPolicy', 'closeSetup'],
    async (wanted) => {
      if (wanted === 'close') await call(closeSetup, { params: { userId }, body: {} });
      else await inTurn(wanted.map((step) => steps[step]));
    },
    {
      evenAfterRefusal: true,
      // Said before the user is asked for again: the checklist is no longer shown then.
      onDone: (_, wanted) => wanted === 'close' && onClosed(),
    },
  );
}

/** Tries all of them, so that a step that a colleague was faster with holds up no other. Throws the first refusal. */
async function inTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const refused: ProblemError[] = [];
  for (const step of steps)
    await step().catch((error: unknown) => {
      if (!(error instanceof ProblemError)) throw error;
      refused.push(error);
    });
  if (refused[0]) throw refused[0];
}
