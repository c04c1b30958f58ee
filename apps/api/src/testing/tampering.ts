import { linkHash } from '../platform/audit/chain-hash.ts';
import type { Queryable } from '../platform/postgres/database.ts';
import type { StoredEvent } from '../platform/audit/verify-link.ts';
import type { Account, Roster } from './given-roster.ts';

// What someone does who has every right in the database, but not the key of the audit log.

export const ownerOf = ({ database }: Pick<Roster, 'database'>): Queryable => ({
  query: async <R extends object>({ text, values = [] }: { text: string; values?: unknown[] }) =>
    (await database.owner.query<R>(text, values)).rows,
});

const run = (owner: Queryable, text: string, values: unknown[] = []) =>
  owner.query<StoredEvent & { at: Date }>({ text, values });

/** Empties the log of an account together with its head, as if nothing had ever happened there. */
export async function emptyLog(owner: Queryable, { id }: Account): Promise<void> {
  await run(owner, 'delete from audit_events where account_id = $1', [id]);
  await run(
    owner,
    `update accounts set audit_sequence = 0, audit_hash = '', audit_seal = null where id = $1`,
    [id],
  );
}

/** Cuts the end off and sets the head back to the link that is then the last. */
export async function cutTail(owner: Queryable, account: Account, links: number): Promise<void> {
  await run(
    owner,
    `delete from audit_events e using accounts a
     where a.id = $1 and e.account_id = a.id and e.sequence > a.audit_sequence - $2`,
    [account.id, links],
  );
  await run(
    owner,
    `update accounts a set audit_sequence = e.sequence, audit_hash = e.hash from audit_events e
     where a.id = $1 and e.account_id = a.id and e.sequence = a.audit_sequence - $2`,
    [account.id, links],
  );
}

/** Changes one event and makes every hash after it without the key, as anyone can who has read this code. */
export async function rewriteFrom(
  owner: Queryable,
  account: Account,
  sequence: number,
  keyId: 'kept' | 'none',
): Promise<void> {
  const rows = await run(owner, 'select * from audit_events where account_id = $1 order by sequence', [
    account.id,
  ]);
  let previous: Buffer = Buffer.alloc(0);
  for (const row of rows) {
    if (Number(row.sequence) >= sequence) {
      const details = Number(row.sequence) === sequence ? { rewritten: true } : row.details;
      const actor = { id: row.actor_id, kind: row.actor_kind };
      const entry = { subjectId: row.subject_id, details };
      const link = {
        accountId: account.id,
        sequence: BigInt(row.sequence),
        at: row.at,
        actor,
        event: row.event,
        entry,
      };
      const hash = linkHash(previous, link, null);
      await run(
        owner,
        `update audit_events set details = $3, previous_hash = $4, hash = $5, id = id_of_hash($5),
           key_id = case when $6 then null else key_id end
         where account_id = $1 and sequence = $2`,
        [account.id, row.sequence, details, previous, hash, keyId === 'none'],
      );
      row.hash = hash;
    }
    previous = row.hash;
  }
  await run(owner, 'update accounts set audit_hash = $2 where id = $1', [account.id, previous]);
}
