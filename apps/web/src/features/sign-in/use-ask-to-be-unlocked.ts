import { problemOf } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import { askToBeUnlocked } from '@roster/contract/user-requests';

/** The ticket says later what became of the request. */
export const useAskToBeUnlocked = (onAsked: (ticket: string) => void) =>
  useChange(askToBeUnlocked, (body: { email: string; password: string }) => ({ body }), {
    onDone: ({ ticket }) => onAsked(ticket),
    onRefused: (error) => {
      // Asked before: the page waits for the same answer.
      const ticket = problemOf(error, 'requests.alreadyAsked')?.ticket;
      if (ticket) onAsked(ticket);
    },
  });
