import type { assertionRefusals } from '@roster/contract/policies';
import { openJws } from '@roster/jws/jws';
import { decideAssertion } from '@roster/domain/devices';
import * as z from 'zod';
import type { Context } from '../../platform/implement.ts';
import { isTaken, type Queryable } from '../../platform/postgres/index.ts';
import type { Refuse } from '../../platform/refused.ts';
import { findDevice, spendAssertion, type DeviceRow } from './assertions.store.ts';

type Needs = Pick<Context, 'platform' | 'now'> & { refused: Refuse<(typeof assertionRefusals)[number]> };

/** A device that proved itself by its own key. */
export type AdmittedDevice = Pick<DeviceRow, 'id' | 'userId'>;

/** Finds the device that calls, checks what it signed, and uses that up. Throws what the endpoint then refuses with. */
export async function admitDevice(
  needs: Needs,
  deviceId: string,
  assertion: string,
): Promise<AdmittedDevice> {
  const { database } = needs.platform;
  const device = await findDevice(database.app, deviceId);
  if (!device) throw needs.refused('devices.notFound');
  const { spend } = verifyAssertion(needs, device, assertion);
  // Passing: what a crash of the database loses of it ends by itself within minutes.
  await spend(database.passing);
  return { id: device.id, userId: device.userId };
}

/** The same for a caller that has read the device itself, and uses the assertion up with the end of its transaction. */
export function verifyAssertion(
  { platform, now, refused }: Needs,
  { id: deviceId, publicKey }: Pick<DeviceRow, 'id' | 'publicKey'>,
  assertion: string,
) {
  const claims = claimsOf(assertion, publicKey);
  const meant = claims?.aud === platform.env.publicUrl.origin && claims.sub === deviceId;
  if (!claims || !meant) throw refused('devices.notFound');
  const issuedAt = new Date(claims.iat * 1_000);
  if (decideAssertion(issuedAt, now)) throw refused('devices.clockWrong', { serverTime: now.toISOString() });
  return {
    /** Throws the refusal if it was used before. */
    spend: (database: Queryable) =>
      spendAssertion(database, { deviceId, id: claims.jti, issuedAt }).catch((error: unknown) => {
        throw isTaken(error) ? refused('devices.assertionUsed') : error;
      }),
  };
}

const Claims = z.strictObject({
  aud: z.string(),
  sub: z.uuid(),
  iat: z
    .int()
    .nonnegative()
    .max(Number.MAX_SAFE_INTEGER / 1_000),
  jti: z.uuid(),
});

/** Returns null if this key did not sign it, or if it says something else than assertions do. */
function claimsOf(assertion: string, publicKey: DeviceRow['publicKey']) {
  const opened = openJws(assertion, publicKey, 'roster-device+jwt');
  return opened && (Claims.safeParse(opened.payload).data ?? null);
}
