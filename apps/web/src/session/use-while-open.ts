import { decideInClosedAccount } from '@roster/domain/account';
import type { Permission } from '@roster/domain/permissions';
import { use, useCallback } from 'react';
import { useText } from '../words/text.ts';
import { SessionContext } from './session.ts';

/** S2: why what needs this permission is refused in a closed account; null where it is not, or needs none. */
export function useWhyClosed(): (needs: Permission | null) => string | null {
  const t = useText();
  const closed = Boolean(use(SessionContext)?.account?.closedAt);
  return useCallback(
    (needs) => {
      const refusal = closed && needs !== null ? decideInClosedAccount(needs) : null;
      return refusal && t(`refusals.${refusal}`);
    },
    [closed, t],
  );
}

type Refusable = { reason: string | null; needs: Permission | null };

/** S2: the same actions; in a closed account those that change something are refused, whatever else is known of them. */
export function useWhileOpen(): <Action extends Refusable>(actions: readonly Action[]) => readonly Action[] {
  const whyClosed = useWhyClosed();
  return useCallback(
    (actions) =>
      actions.some(({ needs }) => whyClosed(needs) !== null)
        ? actions.map((action) => ({ ...action, reason: whyClosed(action.needs) ?? action.reason }))
        : actions,
    [whyClosed],
  );
}
