import { createHash } from 'node:crypto';
import type pg from 'pg';
import { countPeaks, insertUsage, type OwnedEvent } from '../features/usage/index.ts';
import { queryable } from '../platform/postgres/index.ts';

const days = 60;
const dayInMilliseconds = 86_400_000;
/** As many users as use anything; a demo of a million people is not about their usage. */
const most = 200;
const inOneStatement = 1_000;

type User = { id: string; email: string; country: string; products: string[] };

/** Until how many days ago a product was used: the viewer's entitlement has ended. */
const ended: Record<string, number> = { 'Bridge Viewer': 36 };

/** Sixty days of usage, mostly on working days; of the holders of a license one never used it, and one not lately. */
export async function loadUsage(client: pg.PoolClient, accountId: string, now: Date): Promise<void> {
  const { rows: products } = await client.query<{ id: string; name: string }>(
    'select id, name from products',
  );
  const { rows: users } = await client.query<User>(
    `select u.id, u.email, coalesce(u.entitlement_country, u.country, 'DE') as country,
       array(select p.name from seats s join products p on p.id = s.product_id where s.user_id = u.id) as products
     from users u where u.account_id = $1 and u.status <> 'invited'
     order by exists (select from seats s where s.user_id = u.id) desc, u.email limit $2`,
    [accountId, most],
  );
  const idOf = new Map(products.map(({ id, name }) => [name, id]));
  const events = users.flatMap((user, nth) =>
    usedBy(user).flatMap((product) => {
      const productId = idOf.get(product);
      return productId ? eventsOf({ user, nth, product, productId, accountId, now }) : [];
    }),
  );
  const database = queryable(client);
  for (let from = 0; from < events.length; from += inOneStatement) {
    const part = events.slice(from, from + inOneStatement);
    await insertUsage(database, part, { deviceId: uuidOf('device of the demo'), now });
  }
  while ((await countPeaks(database)) > 0);
}

/** Their licenses, and what everyone in their country may run. */
const usedBy = ({ products, country }: User) => [
  ...products,
  ...(country === 'ES' ? ['Survey Field'] : ['Rail Designer', 'Bridge Viewer']),
];

type Use = { user: User; nth: number; product: string; productId: string; accountId: string; now: Date };

function eventsOf({ user, nth, product, productId, accountId, now }: Use): OwnedEvent[] {
  const isNamed = user.products.includes(product);
  if (isNamed && nth === 1) return [];
  const until = isNamed && nth === 2 ? 45 : (ended[product] ?? 0);
  const share = 15 + (numberOf(user.email, product) % 60);
  return Array.from({ length: days }, (_, day) => days - 1 - day)
    .filter((ago) => ago >= until)
    .flatMap((ago) => {
      const date = new Date(now.getTime() - ago * dayInMilliseconds);
      const isWeekend = [0, 6].includes(date.getUTCDay());
      if (numberOf(user.email, product, ago) % 100 >= (isWeekend ? share / 8 : share)) return [];
      const startedAt = new Date(date).setUTCHours(6, numberOf('from', user.email, ago) % 240, 0, 0);
      const endedAt = startedAt + (20 + (numberOf('for', user.email, product, ago) % 300)) * 60_000;
      if (endedAt > now.getTime()) return [];
      return [
        {
          id: uuidOf(user.email, product, ago),
          userId: user.id,
          accountId,
          productId,
          feature: null,
          startedAt: new Date(startedAt),
          endedAt: new Date(endedAt),
        },
      ];
    });
}

const hashOf = (parts: readonly (string | number)[]) =>
  createHash('sha256').update(parts.join('\n')).digest();
const numberOf = (...parts: (string | number)[]) => hashOf(parts).readUInt32BE();
const uuidOf = (...parts: (string | number)[]) =>
  hashOf(parts)
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
