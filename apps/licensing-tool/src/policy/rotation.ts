import * as z from 'zod/mini';
import { PinnedKey } from '../folder/state.ts';
import { headerOf, openJws } from '@roster/jws/jws';
import type { Portal } from '../portal/portal.ts';
import { Stopped } from '../outcome.ts';

const Published = z.object({ keys: z.array(PinnedKey), vouchers: z.array(z.string()) });
const Voucher = z.object({ jwk: PinnedKey });

/** E4: a key that is not pinned yet is taken only from a voucher that a pinned key signed, also over several steps. */
export async function followRotation(portal: Portal, pinned: readonly PinnedKey[]): Promise<PinnedKey[]> {
  const published = Published.safeParse(await portal.get('/api/v1/keys'));
  if (!published.success) throw new Stopped('notAPortal', { portal: portal.address });
  return withVouchers(pinned, published.data.vouchers);
}

/** The pinned keys, and those that they vouch for. A voucher for a key that is pinned already changes nothing. */
export function withVouchers(pinned: readonly PinnedKey[], vouchers: readonly string[]): PinnedKey[] {
  const known = new Map(pinned.map((key) => [key.kid, key]));
  for (let before = -1; before < known.size;) {
    before = known.size;
    for (const jwk of vouchers.flatMap((voucher) => vouchedFor(voucher, known)))
      if (!known.has(jwk.kid)) known.set(jwk.kid, jwk);
  }
  return [...known.values()];
}

function vouchedFor(voucher: string, known: ReadonlyMap<string, PinnedKey>): PinnedKey[] {
  const kid = headerOf(voucher)?.['kid'];
  const signer = typeof kid === 'string' ? known.get(kid) : undefined;
  const opened = signer ? openJws(voucher, signer, 'roster-key+jwt') : null;
  const payload = Voucher.safeParse(opened?.payload);
  return payload.success ? [payload.data.jwk] : [];
}
