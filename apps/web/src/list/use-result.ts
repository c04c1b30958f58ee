import type { RefusalCode } from '@roster/domain/refusals';
import { useCallback, useMemo, useState } from 'react';
import type { LeftOver } from '../ui/LeftOverText.tsx';
import { useText } from '../words/text.ts';

type Refused = { id: string; code: RefusalCode; name: string | null; more?: string | undefined };

/** What became of an action on one row or on many. */
export type Result = {
  /** "2 requests approved." */
  title: string;
  refused: readonly Refused[];
  /** B5: the work stopped between two slices. */
  left?: LeftOver | undefined;
  /** Says that all went well, in a toast. */
  say: () => void;
};

type Selecting = { clear: () => void; keepOnly: (ids: readonly string[]) => void };

/** One summary of an action: a toast if all went well, else a notice in place; refused rows stay ticked, with the reason. */
export function useResult({ clear, keepOnly }: Selecting) {
  const t = useText();
  const [result, setResult] = useState<Result | null>(null);

  const finish = useCallback(
    (next: Result, on: 'row' | 'selection' = 'selection') => {
      const whole = next.refused.length === 0 && !next.left;
      if (whole) next.say();
      setResult(whole ? null : next);
      if (on === 'row') return;
      if (whole) clear();
      else keepOnly(next.refused.map(({ id }) => id));
    },
    [clear, keepOnly],
  );
  const refusedBecause = useMemo(
    () => new Map((result?.refused ?? []).map(({ id, code }) => [id, t(`refusals.${code}`, { total: 0 })])),
    [result, t],
  );
  const dismiss = useCallback(() => setResult(null), []);
  return { result, refusedBecause, finish, dismiss };
}
