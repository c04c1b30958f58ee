import { useCallback } from 'react';
import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import type { Asked, Decision, DecisionOutcome } from './approvals.queries.ts';

const changes = {
  approve: 'approveRequests',
  reject: 'rejectRequests',
  allowAgain: 'allowToAskAgain',
} as const;

const sentencesOfOne = {
  approve: 'toast.user.approved',
  reject: 'approvals.done.reject.one',
  allowAgain: 'approvals.done.allowAgain.one',
} as const;

/** The requests that were decided; by name where it was only one. What was refused stays on the page, with its reasons. */
export function useSayDecided() {
  const say = useSay();
  return useCallback(
    (decision: Decision, { done }: DecisionOutcome, picked: Asked['picked']) => {
      const name = onlyName(picked);
      const to = {
        approve: onlyUserPage(picked) ?? paths.users,
        reject: `${paths.approvals}?state=decided`,
        // There is nothing to see of it until they ask again.
        allowAgain: undefined,
      }[decision];
      if (name) return say(changes[decision], sentencesOfOne[decision] as never, { name }, { to });
      say(changes[decision], `approvals.done.${decision}` as never, { count: done.length }, { to });
    },
    [say],
  );
}
