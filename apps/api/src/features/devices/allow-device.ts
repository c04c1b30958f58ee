import { allowDevice as endpoint } from '@roster/contract/device-sign-ins';
import { codeMinutes } from '@roster/domain/device-sign-ins';
import { implement } from '../../platform/implement.ts';
import { hashToken, newSecret } from '../../platform/sessions/index.ts';
import { thumbprintOf } from './device-keys.ts';
import { makeRoom } from './letting-in.ts';
import { insertAllowed } from './sign-ins.store.ts';

/** RFC 8252: the code goes to the loopback address, where only a program of the same machine listens. */
export const allowDevice = implement(
  endpoint,
  async ({ body }, { transaction, platform, actor, refused }) => {
    const { challenge, state, port, replaces = null, ...asking } = body;
    const code = newSecret();
    const device = { ...asking, thumbprint: thumbprintOf(body.deviceKey) };
    return transaction(async (tx) => {
      await makeRoom(
        tx,
        { platform, refused },
        { userId: actor.id, thumbprint: device.thumbprint, replaces },
      );
      await insertAllowed(tx, {
        ...device,
        challenge,
        userId: actor.id,
        secretHash: hashToken(code),
        expiresAt: new Date(tx.now.getTime() + codeMinutes.browser * 60_000),
      });
      const { name, platform: runsOn, thumbprint } = device;
      await tx.audit('devices.allowed', [
        { subjectId: actor.id, details: { device: name, platform: runsOn, thumbprint } },
      ]);
      return { redirectTo: `http://127.0.0.1:${port}/?${new URLSearchParams({ code, state })}` };
    });
  },
);
