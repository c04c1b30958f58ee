import type { Product } from '@roster/contract/products';
import type { List } from '../../platform/lists/index.ts';
import { allOf, type Queryable, sql, wordsIn } from '../../platform/postgres/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type ProductRow = {
  id: string;
  name: string;
  description: string;
  features: Product['features'];
  versions: string[];
  version: number;
  accounts: number;
  ended_at: Date | null;
};

const columns = sql`p.id, p.name, p.description, p.features, p.versions, p.version, p.ended_at,
  (select count(distinct e.account_id)::integer from entitlements e where e.product_id = p.id) as accounts`;

export const productList = (search: string): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select ${columns} from products p
            where ${allOf([sql`true`, ...wordsIn(sql`fold(p.name || ' ' || p.description)`, search)])}`,
  order: [
    { expression: 'name', type: 'text collate "und-x-icu"' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'asc',
});

export const productOf = ({ ended_at: endedAt, ...product }: ProductRow): Product => ({
  ...product,
  endedAt: endedAt?.toISOString() ?? null,
});

export async function findProduct(database: Queryable, productId: string): Promise<Product | null> {
  // SQL: counts the accounts in the same round trip.
  const [row] = await database.query<ProductRow>(
    sql`select ${columns} from products p where p.id = ${productId}`,
  );
  return row ? productOf(row) : null;
}

/** The same for who buys it: until their transaction ends nobody takes it out of the catalogue. */
export async function holdProduct(tx: Transaction, productId: string): Promise<Product | null> {
  // SQL: for share.
  const [row] = await tx.query<ProductRow>(
    sql`select ${columns} from products p where p.id = ${productId} for share of p`,
  );
  return row ? productOf(row) : null;
}

/** Whether another product has a name that looks the same (X6). Until the transaction ends nobody else names one. */
export async function isNameTaken(tx: Transaction, name: string, butOf: string | null): Promise<boolean> {
  // SQL: a lock for the whole catalogue, which has no row of its own to lock.
  await tx.query(sql`select pg_advisory_xact_lock(hashtext('products'))`);
  // SQL: names that look the same, through a function.
  const rows = await tx.query(
    sql`select from products where look(name) = look(${name}) and id is distinct from ${butOf}`,
  );
  return rows.length > 0;
}

type Said = Pick<Product, 'name' | 'description' | 'features' | 'versions'>;

export async function insertProduct(tx: Transaction, said: Said): Promise<string> {
  const { id } = await tx.prisma.product.create({ data: said, select: { id: true } });
  return id;
}

/** Returns false if another edit was faster. */
export async function updateProduct(
  tx: Transaction,
  productId: string,
  { version, ...said }: Said & { version: number },
): Promise<boolean> {
  const { count } = await tx.prisma.product.updateMany({
    where: { id: productId, version },
    data: { ...said, version: { increment: 1 } },
  });
  return count === 1;
}

/** E1: ends a product, or offers it again. Returns false if another edit was faster. */
export async function markEnded(
  tx: Transaction,
  { id, version }: Pick<Product, 'id' | 'version'>,
  endedAt: Date | null,
): Promise<boolean> {
  const { count } = await tx.prisma.product.updateMany({
    where: { id, version },
    data: { endedAt, version: { increment: 1 } },
  });
  return count === 1;
}
