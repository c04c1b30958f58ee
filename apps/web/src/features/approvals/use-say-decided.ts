import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import { useSay } from '../../toasts/use-say.tsx';
import type { Decision, DecisionOutcome } from './approvals.queries.ts';

const changes = {
  approve: 'approveRequests',
  reject: 'rejectRequests',
  allowAgain: 'allowToAskAgain',
} as const;

/** The requests that were decided. What was refused stays on the page, with its reasons. */
export function useSayDecided() {
  const say = useSay();
  return useCallback(
    (decision: Decision, { done }: DecisionOutcome) => {
      const to = decision === 'approve' ? paths.users : undefined;
      say(changes[decision], `approvals.done.${decision}` as never, { count: done.length }, { to });
    },
    [say],
  );
}
