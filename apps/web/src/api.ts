import { createClient, ProblemError } from '@roster/contract/client';
import { firstContract } from '@roster/contract/first-contract';
import { QueryClient } from '@tanstack/react-query';

/** What the first screens need; the rest of the API comes with the screens that need it (later-api). */
export const api = createClient(firstContract, '/api/v1', (url, init) => fetch(url, init));

/** What the server said no with, or that it could not be reached. */
export const codeOf = (error: unknown) =>
  error instanceof ProblemError ? error.problem.code : 'platform.unavailable';

const retries = 2;
/** A no is an answer; only what passes is worth another try. */
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
