import { decideDeviceCode as endpoint } from '@roster/contract/device-sign-ins';
import { implement } from '../../platform/implement.ts';
import { makeRoom } from './letting-in.ts';
import { decide } from './sign-ins.store.ts';
import { findTypedCode } from './typed-codes.ts';

/** The person who typed the code lets the device in, as theirs, or refuses it. */
export const decideDeviceCode = implement(endpoint, async ({ body }, context) => {
  const { transaction, refused, actor } = context;
  const { decision, replaces = null } = body;
  const { id, name, platform, thumbprint } = await findTypedCode(context, body.userCode);
  return transaction(async (tx) => {
    if (decision === 'allowed') await makeRoom(tx, context, { userId: actor.id, thumbprint, replaces });
    if (!(await decide(tx, id, decision))) throw refused('devices.codeUnknown');
    await tx.audit(decision === 'allowed' ? 'devices.allowed' : 'devices.refused', [
      { subjectId: actor.id, details: { device: name, platform, thumbprint } },
    ]);
    return { decision, name };
  });
});
