import { checkRequest as endpoint } from '@roster/contract/waiting';
import { stateOfJoining, stateOfRelease, stateOfUnlock } from '@roster/domain/waiting';
import { implement } from '../../platform/implement.ts';
import { openTicket } from './tickets.ts';
import { findWait, type WaitFacts } from './waiting.store.ts';

/** H2, H3, P1: lets the page of a person who waits without a session say what was decided. */
export const checkRequest = implement(endpoint, async ({ body }, context) => {
  const ticket = openTicket(context, body.ticket);
  const facts = ticket && (await findWait(context.platform.database.reader, ticket));
  // The same for a ticket that was made up, that is too old, and whose user was erased or took back their access.
  if (!facts) throw context.refused('requests.notFound');
  const { kind } = ticket;
  return { kind, state: stateOf[kind](facts), accountName: kind === 'join' ? facts.accountName : null };
});

const stateOf = {
  unlock: ({ lockReasons, latestUnlock }: WaitFacts) => stateOfUnlock({ lockReasons, latest: latestUnlock }),
  join: ({ affiliated, latestJoin }: WaitFacts) => stateOfJoining({ affiliated, latest: latestJoin }),
  release: ({ departure, latestRelease }: WaitFacts) => stateOfRelease({ departure, latest: latestRelease }),
};
