import { getKeys as endpoint, type KeySet } from '@roster/contract/keys';
import { keyState } from '@roster/domain/keys';
import { implement } from '../../platform/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { findKeys, type KeyRow } from './keys.store.ts';
import { timesOf } from './operated-keys.ts';

/** E4: what verifies policies, and for each newer key the word of the one before it. */
export const getKeys = implement(endpoint, async (_request, { platform, now }) => {
  const rows = await findKeys(platform.database.reader);
  return { ...published(rows, now), vouchers: rows.flatMap(({ vouched_for: voucher }) => voucher ?? []) };
});

/** The keys that verify a policy which may still run, and the one that will sign next. */
export const findKeySet = async ({ database, clock }: Platform): Promise<KeySet> =>
  published(await findKeys(database.reader), clock());

const published = (rows: readonly KeyRow[], now: Date): KeySet => ({
  keys: rows.filter((row) => keyState(timesOf(row), now) !== 'retired').map(({ public_key: key }) => key),
});
