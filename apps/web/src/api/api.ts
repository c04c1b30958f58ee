import { createClient, ProblemError } from '@roster/contract/machinery/client';
import { firstContract } from '@roster/contract/machinery/first-contract';
import type { RefusalCode } from '@roster/domain/refusals';
import { QueryClient } from '@tanstack/react-query';
import { ZodError } from 'zod';
import { calls } from './calls.ts';

/** What the first screens need; the rest of the API comes with the screens that need it (later-api). */
export const api = createClient(firstContract, '/api/v1', calls);

/** The code of a refusal; of a server that could not be reached; or of a response that this page does not understand. */
export function codeOf(error: unknown): RefusalCode {
  if (error instanceof ProblemError) return error.problem.code;
  return error instanceof ZodError ? 'request.malformed' : 'platform.unavailable';
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
