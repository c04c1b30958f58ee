import { randomUUID } from 'node:crypto';
import { signingKeyOf, signJws, type PrivateJwk } from '@roster/jws/jws';
import type { Portal } from './portal.ts';
import { Problem } from './problem.ts';

/** Who asks, and with which key they prove it. */
export type Asking = { deviceId: string; key: PrivateJwk; now: () => number };

/**
 * Asks the portal as this device, with what it signs. If the portal says that this machine’s clock is wrong, it asks
 * again by the portal’s: a wrong clock keeps no one from a new policy.
 */
export async function askAsDevice(
  portal: Portal,
  { deviceId, key, now }: Asking,
  path: 'policy' | 'usage' | 'sign-out',
  body: object,
): Promise<unknown> {
  const ask = (iat: () => number) =>
    portal.post(`/api/v1/devices/${deviceId}/${path}`, () => ({
      assertion: signJws(
        signingKeyOf(key),
        { typ: 'roster-device+jwt' },
        { aud: portal.address, sub: deviceId, iat: iat(), jti: randomUUID() },
      ),
      ...body,
    }));
  try {
    return await ask(now);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'devices.clockWrong' || error.serverTime === null)
      throw error;
    const { serverTime } = error;
    return await ask(() => Math.floor(serverTime));
  }
}
