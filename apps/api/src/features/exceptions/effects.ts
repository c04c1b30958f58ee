import type { ExceptionEffect } from '@roster/contract/exceptions';
import { changesByException } from '@roster/domain/access';
import { offlineUntil } from '@roster/domain/policies';
import type * as z from 'zod';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAccessFacts } from '../entitlements/index.ts';
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
  const userIds = subjects.map(({ id }) => id);
  const found = await findAccessFacts(tx, { userIds, accountId: tx.account.id, now: tx.now });
  const names = new Map(products.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? '';
  const concerned = [...names.keys()].filter((id) => wanted.productId === null || id === wanted.productId);
  return subjects.flatMap((subject) => {
    const facts = found.get(subject.id);
    if (!facts) return [];
    const { loses, gains, lacks, keeps } = changesByException(concerned, { id: 'made', ...wanted }, facts);
    return {
      id: subject.id,
      name: subject.name,
      offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
      loses: loses.map(nameOf),
      gains: gains.map(nameOf),
      lacks: lacks.map(({ productId, why }) => ({ product: nameOf(productId), why })),
      keeps: keeps.map(nameOf),
    };
  });
}
