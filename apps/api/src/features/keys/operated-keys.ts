import type { OperatedKeys } from '@roster/contract/keys';
import { decideRotateKeys, keyState } from '@roster/domain/keys';
import type { KeyRow } from './keys.store.ts';

/** The keys as operators see them, with whether they may be rotated now. */
export function operatedKeys(rows: readonly KeyRow[], now: Date): OperatedKeys {
  return {
    items: rows.toReversed().map((row) => ({
      kid: row.id,
      state: keyState(timesOf(row), now),
      createdAt: row.created_at.toISOString(),
      signsFrom: row.signs_from.toISOString(),
      signsUntil: row.signs_until?.toISOString() ?? null,
      publishedUntil: row.published_until?.toISOString() ?? null,
    })),
    refusal: decideRotateKeys(rows.map(timesOf), now),
  };
}

export const timesOf = (row: KeyRow) => ({
  signsFrom: row.signs_from,
  signsUntil: row.signs_until,
  publishedUntil: row.published_until,
});
