import { themself } from '@roster/domain/actors';
import { runUnattended } from '../platform/transaction.ts';
import type { Person, Roster } from './given-roster.ts';

/** A real chain of so many events, made as the product makes it. */
export async function givenLongLog(roster: Roster, subject: Person, events: number): Promise<void> {
  const { database, clock } = roster.platform;
  const actor = themself(subject.id);
  const details = {
    before: { lockReasons: [] },
    after: { lockReasons: ['administrator' as const] },
    reason: 'On leave',
  };
  const entries = Array.from({ length: events }, () => ({ subjectId: subject.id, details }));
  await runUnattended(database, { accountId: subject.accountId, actor, now: clock() }, (tx) =>
    tx.audit('users.locked', entries),
  );
}
