import type { User } from '@roster/contract/users';
import type { UndoOffer } from '@roster/contract/machinery/undoable';
import { fullName } from '@roster/domain/names';
import type { RefusalCode } from '@roster/domain/refusals';
import { useCallback, useMemo, useState } from 'react';
import type { LeftOver } from '../ui/LeftOverText.tsx';
import { useText } from '../words/text.ts';
import type { Selection } from './use-selection.ts';
import type { UserAction } from './user-actions.queries.ts';
import { useSayHeldBack } from '../toasts/use-say-held-back.ts';
import { useSayOutcome } from './use-say-outcome.ts';

export type Outcome = {
  action: UserAction;
  done: number;
  /** The one user it was about. */
  only: { id: string; name: string } | null;
  refused: { id: string; code: RefusalCode; name: string | null }[];
  undo?: UndoOffer | undefined;
  /** B5: the work stopped between two slices. */
  left?: LeftOver | undefined;
  /** The users whose invitation was one too many for this hour. */
  heldBack?: readonly string[] | undefined;
};

type Answer = { done: string[] } & Pick<Outcome, 'refused' | 'left' | 'undo' | 'heldBack'>;
type Named = { id: string; name: string };

export const outcomeOf = (
  action: UserAction,
  { done, refused, left, undo, heldBack }: Answer,
  people: readonly Named[] = [],
): Outcome => ({
  action,
  done: done.length,
  only: (done.length === 1 && people.find(({ id }) => id === done[0])) || null,
  refused,
  left,
  undo,
  heldBack,
});

/** A user as the toast names them. */
export const namedUser = ({ id, ...name }: Pick<User, 'id' | 'firstName' | 'lastName'>) => ({
  id,
  name: fullName(name),
});

/** For pages without a list with check boxes. */
export const noSelection = { keepOnly: () => {}, clear: () => {}, count: 0 };

const nothing: ReadonlyMap<string, string> = new Map();

/** One result summary: a toast if all went well, else a notice in place; refused rows stay ticked with the reason. */
export function useOutcome(selection: Pick<Selection, 'keepOnly' | 'clear' | 'count'>) {
  const t = useText();
  const sayDone = useSayOutcome();
  const sayHeldBack = useSayHeldBack();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const finish = useCallback(
    (next: Outcome, on: 'row' | 'selection' = 'selection') => {
      const all = next.refused.length === 0 && !next.left;
      // What was done can be taken back even where the rest of it was refused.
      if (all || next.undo) sayDone(next);
      sayHeldBack(next);
      setOutcome(all ? null : next);
      // An action on one row says nothing about those that are ticked.
      if (on === 'row') return;
      if (all) selection.clear();
      else selection.keepOnly(next.refused.map(({ id }) => id));
    },
    [selection, sayDone, sayHeldBack],
  );
  const refusedBecause = useMemo(
    () => (outcome ? new Map(outcome.refused.map(({ id, code }) => [id, t(`refusals.${code}`)])) : nothing),
    [outcome, t],
  );
  const dismiss = useCallback(() => setOutcome(null), []);
  return { outcome, refusedBecause, finish, dismiss };
}
