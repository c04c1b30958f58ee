import { createDeviceToken as endpoint } from '@roster/contract/device-sign-ins';
import { decideSignInToAccount } from '@roster/domain/account';
import { themself } from '@roster/domain/actors';
import { decideRedeem, isNewDevice } from '@roster/domain/device-sign-ins';
import { implement, type Context } from '../../platform/implement.ts';
import { runUnattended, type Transaction } from '../../platform/transaction.ts';
import { findKeySet } from '../keys/index.ts';
import { issuePolicy } from '../policies/index.ts';
import { lockedDetails } from '../sign-in/index.ts';
import { findAskedWith, requireAllowed, type RefuseToken } from './asked-with.ts';
import { findAccountOf, holdUser, signDeviceIn, type HeldUser } from './devices.store.ts';
import { requireRoom } from './letting-in.ts';
import { redeem } from './sign-ins.store.ts';

/** E4: what was allowed is redeemed once, in the transaction that signs the device in: either both happen or neither. */
export const createDeviceToken = implement(endpoint, async ({ body }, context) => {
  const { platform, now, refused } = context;
  const signIn = await requireAllowed(context, body);
  const { id, userId, name, platform: runsOn, deviceKey, thumbprint } = signIn;
  const account = await findAccountOf(platform.database.app, userId);
  const keys = await findKeySet(platform);
  const where = { accountId: account?.id ?? null, actor: themself(userId), now };

  return runUnattended(platform.database, where, async (tx: Transaction) => {
    const user = await holdUser(tx, userId);
    // They joined or left a moment ago: nothing was done, and the next try finds them.
    if (user?.account_id !== where.accountId) throw refused('platform.unavailable', { retryAfterSeconds: 1 });
    await requireAble(tx, user, context);
    const before = await requireRoom(tx, { platform, refused }, { userId, thumbprint });
    if (!(await redeem(tx, id))) {
      const now = await findAskedWith(tx, body);
      const why = decideRedeem(now, tx.now);
      throw refused(why === 'devices.codeExpired' ? why : 'devices.codeUsed');
    }
    const device = await signDeviceIn(tx, userId, { name, platform: runsOn, deviceKey, thumbprint });
    if (!device) throw refused('devices.keyKnown');
    await tx.audit('devices.signedIn', [
      { subjectId: userId, details: { device: device.name, platform: runsOn, thumbprint } },
    ]);
    if (isNewDevice(before))
      await tx.mail('deviceSignedIn', [userId], {
        device: device.name,
        platform: runsOn,
        signedInAt: now,
        profilePage: '/profile#devices',
        resetPage: '/reset-password',
      });
    const { email, first_name: firstName, last_name: lastName } = user;
    return {
      device,
      user: { id: userId, firstName, lastName, email },
      account,
      keys,
      serverTime: now.toISOString(),
      ...(await issuePolicy(platform, tx, device.id)),
    };
  });
});

/** L1, S2: a user who may not sign in gets nothing on a device either. */
async function requireAble(
  tx: Transaction,
  user: HeldUser,
  { refused, ...context }: Pick<Context, 'platform' | 'now'> & { refused: RefuseToken },
): Promise<void> {
  if (user.lock_reasons.length > 0)
    throw refused('signIn.locked', { locked: await lockedDetails(tx, user, { ...context, pass: false }) });
  const closed = decideSignInToAccount({ closed: user.account_closed, roles: user.roles });
  if (closed) throw refused(closed);
}
