import { createHash } from 'node:crypto';
import { newSecret } from './sessions/new-secret.ts';
import { decideLink, linkMinutes, type LinkPurpose } from '@roster/domain/links';
import type { Queryable } from './postgres/database.ts';
import { named, sql } from './postgres/sql.ts';

// docs/decisions/0008: a row says what a link may do; a token is made at each delivery and kept only as a hash.

export type Link = {
  id: string;
  purpose: LinkPurpose;
  userId: string | null;
  registrationId: string | null;
  accountId: string | null;
  /** Who caused it to be sent; null if that is not known any longer. */
  startedBy: string | null;
  email: string;
  expiresAt: Date;
  usedAt: Date | null;
  endedAt: Date | null;
};

type LinkRow = {
  id: string;
  purpose: LinkPurpose;
  user_id: string | null;
  registration_id: string | null;
  account_id: string | null;
  started_by: string | null;
  email: string;
  expires_at: Date;
  used_at: Date | null;
  ended_at: Date | null;
};

const minute = 60_000;

export const linkExpiry = (purpose: LinkPurpose, now: Date) =>
  new Date(now.getTime() + linkMinutes[purpose] * minute);

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Makes a token of 256 bits for each link, for one delivery. The tokens leave in the email; only their hashes are stored. */
export async function issueTokens(database: Queryable, linkIds: readonly string[]): Promise<string[]> {
  if (linkIds.length === 0) return [];
  const tokens = linkIds.map(() => newSecret());
  // SQL: inserts rows from other ones, for every email.
  await database.query(
    named(
      'link-issue',
      sql`insert into token_hashes (hash, token_id)
          select made.hash, t.id from unnest(${tokens.map(hashOf)}::bytea[], ${linkIds}::uuid[]) as made (hash, link)
          join tokens t on t.id = made.link`,
    ),
  );
  return tokens;
}

/** Finds a link without consuming it. Returns null if the token was never sent. */
export async function findLink(database: Queryable, token: string): Promise<Link | null> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<LinkRow>(
    named(
      'link-find',
      sql`select t.id, purpose, user_id, registration_id, account_id, started_by, email, expires_at, used_at, ended_at
          from token_hashes h join tokens t on t.id = h.token_id where h.hash = ${hashOf(token)}`,
    ),
  );
  if (!row) return null;
  return {
    id: row.id,
    purpose: row.purpose,
    userId: row.user_id,
    registrationId: row.registration_id,
    accountId: row.account_id,
    startedBy: row.started_by,
    email: row.email,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    endedAt: row.ended_at,
  };
}

/** Invariant 5: consumes a link by one UPDATE, so of fifty parallel attempts one succeeds. */
export async function useLink(tx: Queryable, linkId: string, now: Date): Promise<boolean> {
  // SQL: through a function, so that one of many uses it.
  const rows = await tx.query(named('link-use', sql`select use_link(${linkId}, ${now})`));
  return rows.length === 1;
}

/**
 * Returns why the link cannot be used for this purpose now, or null if it can. A link for another purpose counts as
 * unknown.
 */
export const refusalOfLink = (link: Link | null, purpose: LinkPurpose, now: Date) =>
  decideLink(link?.purpose === purpose ? link : null, now);
