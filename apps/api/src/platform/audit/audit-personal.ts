import { auditDetails } from '@roster/domain/audit-details';
import type { AuditEventName } from '@roster/domain/audit-events';
import { bare, kindOf, type Fields } from '@roster/domain/audit-kinds';
import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '../postgres/database.ts';
import { sortKeys } from '../lists/sort-keys.ts';
import { named, sql } from '../postgres/sql.ts';

// docs/decisions/0013: the log never changes, and a person can still be erased from it.

type Details = Record<string, unknown>;
type Apart = { salt: Buffer; data: Details };
export type PersonalPart = Apart & { sequence: string; subjectId: string | null };

/** Moves personal data out of the details, as the event declares it, and leaves its hash. */
export function splitPersonalPart(
  event: AuditEventName,
  details: Details,
): { details: Details; apart: Apart | null } {
  const { rest, data } = split(auditDetails[event], details);
  if (Object.keys(data).length === 0) return { details, apart: null };
  const salt = randomBytes(16);
  return { details: { ...rest, personal: personalHash(salt, data) }, apart: { salt, data } };
}

function split(fields: Fields, details: Details): { rest: Details; data: Details } {
  const data: Details = {};
  const rest: Details = {};
  for (const [key, value] of Object.entries(details)) {
    const kind = bare(kindOf(fields, key));
    if (kind === 'personal') data[key] = value;
    else if (isRecord(value) && typeof kind === 'object' && 'part' in kind) {
      const within = split(kind.part, value);
      rest[key] = within.rest;
      if (Object.keys(within.data).length > 0) data[key] = within.data;
    } else rest[key] = value;
  }
  return { rest, data };
}

export const personalHash = (salt: Buffer, data: unknown) =>
  createHash('sha256')
    .update(salt)
    .update(JSON.stringify(sortKeys(data)))
    .digest('hex');

export async function keepPersonal(
  tx: Queryable,
  accountId: string | null,
  parts: readonly PersonalPart[],
): Promise<void> {
  if (parts.length === 0) return;
  const sequences = parts.map(({ sequence }) => sequence);
  const subjects = parts.map(({ subjectId }) => subjectId);
  const salts = parts.map(({ salt }) => salt);
  const data = JSON.stringify(parts.map((part) => part.data));
  // SQL: the audit chain, rows of hundreds in one statement.
  await tx.query(
    named(
      'audit-keep-personal',
      sql`insert into audit_personal (account_id, sequence, subject_id, salt, data)
          select ${accountId}, part.sequence, part.subject, part.salt, entry.data
          from unnest(${sequences}::bigint[], ${subjects}::uuid[], ${salts}::bytea[])
            with ordinality as part (sequence, subject, salt, nth)
          join jsonb_array_elements(${data}::jsonb) with ordinality as entry (data, nth) using (nth)`,
    ),
  );
}

/** Merges the personal part back into the details; erased values stay absent. */
export function mergePersonalPart(details: Details, personal: Details | null): Details {
  const rest = Object.fromEntries(Object.entries(details).filter(([key]) => key !== 'personal'));
  return personal ? merge(rest, personal) : rest;
}

function merge(details: Details, personal: Details): Details {
  const merged: Details = { ...details };
  for (const [key, value] of Object.entries(personal)) {
    const there = merged[key];
    merged[key] = isRecord(value) && isRecord(there) ? merge(there, value) : value;
  }
  return merged;
}

const isRecord = (value: unknown): value is Details =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
