import type { ExceptionEffect } from '@roster/domain/exceptions';
import type { AccountTransaction } from '../../platform/transaction.ts';

type Said = {
  product: string | null;
  effect: ExceptionEffect;
  endsOn: string | null;
  reason: string;
};
const kindOf = ({ product, effect }: Said) => ({
  concerns: product === null ? ('allProducts' as const) : ('oneProduct' as const),
  product: product ?? '',
  effect,
});
const termsOf = ({ endsOn, reason }: Said) => ({ endsOn, reason });

/** X1: who was allowed or denied what, until when and why. */
export const recordCreated = (
  tx: AccountTransaction,
  exceptions: readonly (Said & { userId: string })[],
): Promise<void> =>
  tx.audit(
    'exceptions.created',
    exceptions.map((one) => ({
      subjectId: one.userId,
      details: { ...kindOf(one), after: termsOf(one) },
    })),
  );

export const recordChanged = (
  tx: AccountTransaction,
  before: Said & { userId: string },
  after: Said,
): Promise<void> =>
  tx.audit('exceptions.changed', [
    {
      subjectId: before.userId,
      details: { ...kindOf(before), before: termsOf(before), after: termsOf(after) },
    },
  ]);

export const recordEnded = (
  tx: AccountTransaction,
  exceptions: readonly (Said & { userId: string })[],
): Promise<void> =>
  tx.audit(
    'exceptions.ended',
    exceptions.map((one) => ({
      subjectId: one.userId,
      details: { ...kindOf(one), before: termsOf(one) },
    })),
  );
