import { createClient, ProblemError } from '@roster/contract/client';
import { firstContract } from '@roster/contract/first-contract';
import { QueryClient } from '@tanstack/react-query';
import { calls } from './calls.ts';

/** What the first screens need; the rest of the API comes with the screens that need it (later-api). */
export const api = createClient(firstContract, '/api/v1', calls);

/** The problem of a refusal, or of a server that could not be reached. */
export const codeOf = (error: unknown) =>
  error instanceof ProblemError ? error.problem.code : 'platform.unavailable';

const retries = 2;
/** A refusal is a final response; only a passing failure is worth another try. */
const mayPass = (error: unknown) => codeOf(error) === 'platform.unavailable';

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
