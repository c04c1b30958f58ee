import { ProblemError } from '@roster/contract/machinery/client';

/** What the address names does not exist, or not for this reader. */
export const isNotFound = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 404;
