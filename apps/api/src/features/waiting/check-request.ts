import { checkRequest as endpoint } from '@roster/contract/waiting';
import { stateOfJoining, stateOfUnlock } from '@roster/domain/waiting';
import { implement } from '../../platform/implement.ts';
import { openTicket } from './tickets.ts';
import { findWait, type WaitFacts } from './waiting.store.ts';

/** H2, P1: lets the page of a person who waits without a session say what was decided. */
export const checkRequest = implement(endpoint, async ({ body }, context) => {
  const ticket = openTicket(context, body.ticket);
  if (!ticket) throw context.refused('requests.notFound');
  const { kind, userId } = ticket;
  const facts = await findWait(context.platform.database.reader, userId);
  return {
    kind,
    state: facts ? stateOf[kind](facts) : ('ended' as const),
    accountName: kind === 'join' ? (facts?.accountName ?? null) : null,
  };
});

const stateOf = {
  unlock: ({ lockReasons, latestUnlock }: WaitFacts) => stateOfUnlock({ lockReasons, latest: latestUnlock }),
  join: ({ affiliated, latestJoin }: WaitFacts) => stateOfJoining({ affiliated, latest: latestJoin }),
};
