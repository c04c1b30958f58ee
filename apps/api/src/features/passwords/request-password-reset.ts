import { themself } from '@roster/domain/actors';
import { requestPasswordReset as endpoint } from '@roster/contract/passwords';
import { mailboxOf } from '@roster/domain/mail-allowances';
import { implement } from '../../platform/implement.ts';
import { runUnattended } from '../../platform/transaction.ts';
import { tellNotInvited } from '../links/index.ts';
import { knownTo } from '../sign-in/index.ts';
import { findResettable } from './resets.store.ts';

/**
 * Responds alike for known and unknown addresses, in body and in time: work that only known addresses cause runs in the
 * background (F4). Too many requests for one address get the same response and send nothing.
 */
export const requestPasswordReset = implement(
  endpoint,
  async ({ body }, { platform, now, origin, devices, refused }) => {
    const { database, throttles } = platform;
    const waitSeconds = await throttles.take('mailFromNetwork', origin.network);
    if (waitSeconds !== null) throw refused('request.tooMany', { retryAfterSeconds: waitSeconds });
    platform.later(() => send(body.email));
    return { accepted: true as const };

    async function send(email: string): Promise<void> {
      const user = await findResettable(database.app, email);
      // L4: on a device that is known to them the owner has an allowance that no stranger can use up.
      const device = knownTo(user, devices.known);
      const tooMany = device
        ? await throttles.take('resetMailFromDevice', device.key)
        : await throttles.take('resetMail', mailboxOf(email));
      if (!user || tooMany !== null) return;
      await runUnattended(
        database,
        { accountId: user.accountId, actor: themself(user.id), now },
        async (tx) => {
          // Locked or closed a moment ago: nothing is sent.
          const still = await findResettable(tx, email);
          if (!still) return;
          if (still.needsInvitation) return tellNotInvited(tx, still);
          await tx.audit('users.passwordResetAsked', [{ subjectId: user.id, details: {} }]);
          if (user.invited)
            await tx.mail('invitation', [user.id], {
              accountName: tx.account?.name ?? '',
              inviterName: tx.account?.name ?? '',
            });
          else await tx.mail('passwordReset', [user.id], { byAdministrator: 'no' });
        },
      );
    }
  },
);
