import type { assertionRefusals } from '@roster/contract/policies';
import { openJws } from '@roster/jws/jws';
import { decideAssertion } from '@roster/domain/devices';
import * as z from 'zod';
import type { Context } from '../../platform/implement.ts';
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
  const { device, spend } = await verifyAssertion(needs, deviceId, assertion);
  // Passing: what a crash of the database loses of it ends by itself within minutes.
  if (!(await spend(needs.platform.database.passing))) throw needs.refused('devices.assertionUsed');
  return { id: device.id, userId: device.userId };
}

/** The same, for a caller that uses the assertion up within its own transaction. */
export async function verifyAssertion(
  { platform, now, refused }: Needs,
  deviceId: string,
  assertion: string,
) {
  const device = await findDevice(platform.database.app, deviceId);
  const claims = device && claimsOf(assertion, device.publicKey);
  const meant = claims?.aud === platform.env.publicUrl.origin && claims.sub === deviceId;
  if (!device || !claims || !meant) throw refused('devices.notFound');
  const issuedAt = new Date(claims.iat * 1_000);
  if (decideAssertion(issuedAt, now)) throw refused('devices.clockWrong', { serverTime: now.toISOString() });
  return {
    device,
    spend: (database: Parameters<typeof spendAssertion>[0]) =>
      spendAssertion(database, { deviceId, id: claims.jti, issuedAt }),
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
