import type { ExceptionEffect } from '@roster/contract/exceptions';
import { leftByException } from '@roster/domain/access';
import type * as z from 'zod';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAccessChanges } from '../access/index.ts';
import type { Subject } from '../users/index.ts';
import type { New } from './exceptions.store.ts';

type Product = { id: string; name: string };
type Effect = z.input<typeof ExceptionEffect>;

/** B5: what the exception would change for each of these users, by the rules of their policy. */
export async function effectsOf(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  { wanted, products }: { wanted: New; products: readonly Product[] },
): Promise<Effect[]> {
  const exception = { id: 'made', ...wanted };
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const concerned = [...names.keys()].filter((id) => wanted.productId === null || id === wanted.productId);
  const changes = await findAccessChanges(tx, subjects, () => [{ act: 'exception', exception }]);
  return changes.map(({ facts, ...change }) => {
    const { lacks, keeps } = leftByException(concerned, exception, facts);
    return {
      ...change,
      lacks: lacks.map(({ productId, why }) => ({ product: nameOf(productId), why })),
      keeps: keeps.map(nameOf),
    };
  });
}
