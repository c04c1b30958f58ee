import type { ApprovalRequest } from '@roster/contract/approvals';
import { useCallback } from 'react';
import { theSelection, useBusyRows } from '../../list/use-busy-rows.ts';
import { useResult } from '../../list/use-result.ts';
import type { Selection } from '../../list/use-selection.ts';
import { useSayDecided } from './use-say-decided.ts';
import { recounted } from '../../ui/Recounted.tsx';
import { useMoment } from '../../words/moment.ts';
import { useText } from '../../words/text.ts';
import {
  requestsOf,
  useDecide,
  type Asked,
  type Decision,
  type DecisionOutcome,
  type Filters,
} from './approvals.queries.ts';

type On = 'row' | 'selection';
type Decided = { picked: Asked['picked']; on: On };

/** Decides without a dialog, and says what became of each decision. */
export function useDecisions(selection: Selection<ApprovalRequest, Filters>) {
  const t = useText();
  const moment = useMoment();
  const sayDecided = useSayDecided();
  const { result, refusedBecause, finish: summarize, dismiss } = useResult(selection);
  const { busy, during } = useBusyRows();
  const { mutateAsync: approve } = useDecide('approve');
  const { mutateAsync: allowAgain } = useDecide('allowAgain');

  /** P2: where another administrator decided first, their name and the time. */
  const finish = useCallback(
    (decision: Decision, outcome: DecisionOutcome, { picked, on }: Decided) => {
      const { done, refused, left } = outcome;
      summarize(
        {
          say: () => sayDecided(decision, outcome, picked),
          title: t(`approvals.done.${decision}`, { count: done.length }),
          left,
          refused: refused.map(({ decision: first, ...one }) => ({
            ...one,
            more: first?.byName ? t('refusal.by', { name: first.byName, at: moment(first.at) }) : undefined,
          })),
        },
        on,
      );
    },
    [summarize, sayDecided, t, moment],
  );
  const decide = useCallback(
    (decision: 'approve' | 'allowAgain', { picked, rows }: Asked, on: On) => {
      const work = decision === 'approve' ? approve : allowAgain;
      const id = (on === 'row' && rows?.[0]?.id) || theSelection;
      during(id, async (total) =>
        finish(decision, await work(requestsOf(recounted(picked, total))), { picked, on }),
      );
    },
    [approve, allowAgain, during, finish],
  );
  return { result, refusedBecause, dismiss, busy, decide, finish };
}
