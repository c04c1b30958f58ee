import type { AuditDetails } from '@roster/domain/audit-details';
import { appendAudit, lockPlatformChain } from './audit.ts';
import { sealOf } from './chain-hash.ts';
import type { ChainKey, ChainKeys } from './chain-keys.ts';
import { onlyRow, type Database, type Queryable } from '../postgres/database.ts';
import { StartupError } from '../settings/env.ts';
import { within } from '../postgres/within.ts';
import { sql } from '../postgres/sql.ts';

/**
 * At every start: the platform's chain records where hashing with a key begins, and each change of the key. The first start
 * with a key seals the heads of chains that were written before. Throws a StartupError if the key that the log was last
 * written with is missing.
 */
export async function beginChains(database: Database, now: Date): Promise<void> {
  const { chainKeys } = database;
  await within(database, null, async (tx) => {
    // Also a lock: of two servers that start together, one seals and one finds it done.
    const head = await lockPlatformChain(tx);
    const { key_id: last, sealed } = await findState(tx);
    refuseWithout(last, chainKeys);
    if (!chainKeys || last === chainKeys.newest.id) return;
    // A seal of any account proves that this is not the first start: nothing that lost its seal since gets a new one.
    const first = head.seal === null && !sealed;
    if (first) await sealHeads(tx, chainKeys.newest);
    const start = first ? { ...head, seal: sealOf(head, chainKeys.newest) } : head;
    const details = { keyId: chainKeys.newest.id } satisfies AuditDetails<'audit.keyed'>;
    const entry = { subjectId: null, details };
    const actor = { id: null, kind: 'job' } as const;
    await appendAudit(tx, chainKeys, start, { actor, at: now, event: 'audit.keyed', entries: [entry] });
  });
}

function refuseWithout(last: string | null, keys: ChainKeys | null): void {
  if (last === null) return;
  if (!keys)
    throw new StartupError(
      'The audit log of this database is sealed: set ROSTER_SECRET_FILE to the file with its key.',
    );
  if (!keys.byId.has(last) && !keys.lost.includes(last))
    throw new StartupError(
      `The audit log was last sealed with the key ${last}, which is not in the file of keys: put it back, after the newest one, or add the line "lost ${last}".`,
    );
}

/** The key of the platform's last event, and whether the head of any account is sealed. */
const findState = async (tx: Queryable) =>
  // SQL: the audit chain, two tables in one round trip.
  onlyRow(
    await tx.query<{ key_id: string | null; sealed: boolean }>(
      sql`select
          (select key_id from audit_events where account_id is null order by sequence desc limit 1) as key_id,
          exists (select from accounts where audit_seal is not null) as sealed`,
    ),
  );

async function sealHeads(tx: Queryable, key: ChainKey): Promise<void> {
  // SQL: the audit chain, for no key update.
  const heads = await tx.query<{ id: string; sequence: string; hash: Buffer }>(
    sql`select id, audit_sequence as sequence, audit_hash as hash from accounts
        where audit_sequence > 0 order by id for no key update`,
  );
  const ids = heads.map(({ id }) => id);
  const seals = heads.map(({ id, sequence, hash }) =>
    sealOf({ accountId: id, sequence: BigInt(sequence), hash }, key),
  );
  // SQL: the audit chain, a set of hundreds in one statement.
  await tx.query(
    sql`update accounts a set audit_seal = made.seal
        from unnest(${ids}::uuid[], ${seals}::bytea[]) as made (id, seal)
        where a.id = made.id`,
  );
}
