import type { ExceptionEffect } from '@roster/contract/exceptions';
import { accessTo, type AccessFacts } from '@roster/domain/entitlements';
import { isInForce, sameKind, type Exception } from '@roster/domain/exceptions';
import { offlineUntil } from '@roster/domain/policies';
import type * as z from 'zod';
import type { AccountTransaction } from '../../platform/transaction.ts';
import type { Subject } from '../users/index.ts';
import { findAccessFacts } from './access-facts.store.ts';
import type { New } from './exceptions.store.ts';

type Product = { id: string; name: string };
type Given = {
  wanted: New;
  exceptions: ReadonlyMap<string, readonly Exception[]>;
  products: readonly Product[];
  today: string;
};
type Effect = z.input<typeof ExceptionEffect>;

/** B5: what the exception would change for each of these users, by the rules of their policy. */
export async function effectsOf(
  tx: AccountTransaction,
  subjects: readonly Subject[],
  { wanted, exceptions, products, today }: Given,
): Promise<Effect[]> {
  const facts = await findAccessFacts(
    tx,
    subjects.map(({ id }) => id),
    today,
  );
  const concerned = products.filter(({ id }) => wanted.productId === null || id === wanted.productId);
  return subjects.flatMap((subject) => {
    const others = facts.get(subject.id);
    if (!others) return [];
    const before = exceptions.get(subject.id) ?? [];
    const replaced = sameKind(before, wanted);
    const after = [...before.filter((one) => !replaced.includes(one)), { id: 'new', ...wanted }];
    return {
      id: subject.id,
      name: subject.name,
      offlineUntil: offlineUntil(subject, tx.now)?.toISOString() ?? null,
      ...compare(
        concerned,
        wanted.effect,
        { ...others, exceptions: before },
        { ...others, exceptions: after },
      ),
    };
  });
}

function compare(
  products: readonly Product[],
  effect: New['effect'],
  before: AccessFacts,
  after: AccessFacts,
): Pick<Effect, 'loses' | 'gains' | 'lacks' | 'keeps'> {
  const found = products.map(({ id, name }) => ({
    name,
    was: accessTo(id, before).runs,
    now: accessTo(id, after),
    allowed: before.exceptions.some(
      (one) => one.productId === id && one.effect === 'allow' && isInForce(one, before.today),
    ),
  }));
  const namesOf = (some: typeof found) => some.map(({ name }) => name);
  return {
    loses: namesOf(found.filter(({ was, now }) => was && !now.runs)),
    gains: namesOf(found.filter(({ was, now }) => !was && now.runs)),
    lacks: found.flatMap(({ name, now }) =>
      effect === 'allow' && !now.runs ? [{ product: name, why: now.why }] : [],
    ),
    keeps: namesOf(found.filter(({ now, allowed }) => effect === 'deny' && now.runs && allowed)),
  };
}
