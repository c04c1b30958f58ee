export const exceptionEffects = ['allow', 'deny'] as const;

/** E1: one user × one product, or all products × allow or deny. */
export type Exception = {
  id: string;
  /** Null for all products. */
  productId: string | null;
  effect: (typeof exceptionEffects)[number];
  /** The last day on which it counts, `yyyy-mm-dd` in the account's time zone; null without an end. */
  endsOn: string | null;
};

/**
 * Returns the exception that decides for a product on a day, or null. The one for this product beats the one for all;
 * of two of one kind, deny beats allow.
 */
export function exceptionFor(
  productId: string,
  exceptions: readonly Exception[],
  today: string,
): Exception | null {
  const counting = exceptions.filter(({ endsOn }) => endsOn === null || today <= endsOn);
  const specific = counting.filter((exception) => exception.productId === productId);
  const general = counting.filter((exception) => exception.productId === null);
  return decisive(specific) ?? decisive(general);
}

const decisive = (exceptions: readonly Exception[]): Exception | null =>
  exceptions.find(({ effect }) => effect === 'deny') ?? exceptions[0] ?? null;
