import { createCall, ProblemError } from '@roster/contract/machinery/client';
import type { Problem } from '@roster/contract/machinery/problem';
import type { RefusalCode } from '@roster/domain/refusals';
import { QueryClient } from '@tanstack/react-query';
import { ZodError } from 'zod';
import { calls } from './calls.ts';

/** The bundler brings an endpoint with the screen that calls it: nobody loads the contract of a screen they do not open. */
export const call = createCall('/api/v1', calls);

/** The code of a refusal; of a server that could not be reached; or of a response that this page does not understand. */
export function codeOf(error: unknown): RefusalCode {
  if (error instanceof ProblemError) return error.problem.code;
  return error instanceof ZodError ? 'request.malformed' : 'platform.unavailable';
}

/** The problem that the server answered, if it is this one: with the details of its code. */
export function problemOf<Code extends RefusalCode>(error: unknown, code: Code): Problem<Code> | null {
  const problem = error instanceof ProblemError ? error.problem : null;
  return problem?.code === code ? (problem as Problem<Code>) : null;
}

const retries = 2;
/** A refusal is a final response; only a passing failure is worth another try. */
const mayPass = (error: unknown) => ['platform.unavailable', 'platform.busy'].includes(codeOf(error));

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => mayPass(error) && count < retries,
      staleTime: 10_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
