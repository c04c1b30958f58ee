import { tryMailQueueNow as endpoint, type MailQueue } from '@roster/contract/operator-mails';
import type { Queryable } from '../../platform/postgres/index.ts';
import { implement } from '../../platform/implement.ts';
import { endPause, findOldestWaiting, mailQueueState } from '../../platform/mail/index.ts';

export const tryMailQueueNow = implement(endpoint, (_request, { transaction }) =>
  transaction(async (tx) => {
    const before = await mailQueueState(tx, tx.now);
    if (before.paused) {
      await endPause(tx, tx.now);
      await tx.audit('mails.triedNow', [{ subjectId: null, details: { fault: before.paused.fault } }]);
    }
    return read(tx, tx.now);
  }),
);

export async function read(database: Queryable, now: Date): Promise<MailQueue> {
  const { paused, waiting } = await mailQueueState(database, now);
  return {
    paused: paused && {
      since: paused.since.toISOString(),
      fault: paused.fault,
      answer: paused.reason,
      nextTryAt: paused.nextTryAt.toISOString(),
    },
    waiting,
    oldestQueuedAt: (await findOldestWaiting(database, now))?.toISOString() ?? null,
  };
}
