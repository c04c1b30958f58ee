import { useChange } from '../../api/changes.ts';
import { askToBeUnlocked } from '@roster/contract/user-requests';
import { ProblemError } from '@roster/contract/machinery/client';

/** The ticket says later what became of the request. */
export const useAskToBeUnlocked = (onAsked: (ticket: string) => void) =>
  useChange(askToBeUnlocked, (body: { email: string; password: string }) => ({ body }), {
    onDone: ({ ticket }) => onAsked(ticket),
    onRefused: (error) => {
      // Asked before: the page waits for the same answer.
      if (error instanceof ProblemError && error.problem.ticket) onAsked(error.problem.ticket);
    },
  });
