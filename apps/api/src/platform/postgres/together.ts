type Results<Parts extends readonly unknown[]> = { -readonly [Part in keyof Parts]: Awaited<Parts[Part]> };

/**
 * Work on one connection whose statements need not wait for each other: they are sent in one round trip (pg's pipeline) and
 * still run one after the other, in the order in which they are written here. Resolves when all are done; rejects, when all
 * are done, with what the first of them failed of, so that nothing is still under way when the transaction rolls back.
 */
export async function together<const Parts extends readonly unknown[]>(
  ...parts: Parts
): Promise<Results<Parts>> {
  const settled = await Promise.allSettled(parts);
  for (const part of settled) if (part.status === 'rejected') throw part.reason;
  return settled.map((part) => (part as PromiseFulfilledResult<unknown>).value) as Results<Parts>;
}
