import type { Endpoint, Request, Response } from '@roster/contract/machinery/endpoint';
import { useMutation, useMutationState, useQueryClient, type MutationStatus } from '@tanstack/react-query';
import { useCallback } from 'react';
import { call } from './api.ts';
import { invalidate, setAnswer, type Known } from './queries.ts';
import { beginSaving } from '../typed.ts';
import { stale, type Change } from './stale.ts';

type Options<Said, Answer> = {
  /** The query that the response answers too: it is shown there, and not asked for again. */
  answers?: (answer: Answer, said: Said) => Known<Answer>;
  /** After success, before what is stale is asked for again. What waits for that as well belongs to `mutate`. */
  onDone?: (answer: Answer, said: Said) => unknown;
  onRefused?: (error: Error, said: Said) => unknown;
  /** Where a refusal mostly means that someone else was faster, so that what is shown is stale. */
  evenAfterRefusal?: boolean;
  /** Says what happened without waiting for what is stale, which may take the page away that would say it. */
  saysFirst?: boolean;
  /** For `useStatesOf`: other parts of the page see how it goes. */
  key?: readonly string[];
};

/** Changes something by one endpoint, and asks again for what the change makes stale. */
export const useChange = <E extends Endpoint & { name: Change }, Said = void>(
  endpoint: E,
  requestOf: (said: Said) => Request<E>,
  options: Options<Said, Response<E>> = {},
) => useWork<Said, Response<E>>([endpoint.name], (said) => call(endpoint, requestOf(said)), options);

/** The same for work that takes several calls, or other ones each time: names every endpoint that it may change by. */
export function useWork<Said = void, Answer = unknown>(
  changes: readonly Change[],
  work: (said: Said) => Promise<Answer>,
  {
    answers,
    onDone,
    onRefused,
    evenAfterRefusal = false,
    saysFirst = false,
    key,
  }: Options<Said, Answer> = {},
) {
  const client = useQueryClient();
  return useMutation({
    ...(key && { mutationKey: key, gcTime: 0 }),
    mutationFn: async (said: Said) => {
      const saved = beginSaving();
      const answer = await work(said);
      saved();
      return answer;
    },
    onSuccess: async (answer, said) => {
      const known = answers?.(answer, said);
      if (known) setAnswer(client, known, answer);
      await onDone?.(answer, said);
      const again = invalidate(client, staleAfter(changes), known);
      if (!saysFirst) await again;
    },
    onError: async (error, said) => {
      await onRefused?.(error, said);
      if (evenAfterRefusal) await invalidate(client, staleAfter(changes));
    },
  });
}

/** For work that waits for several changes before it asks again. */
export function useRefreshAfter(changes: readonly Change[]) {
  const client = useQueryClient();
  return useCallback(() => invalidate(client, staleAfter(changes)), [client, changes]);
}

/** How the work with this key goes, whichever part of the page does it. */
export const useStatesOf = (key: readonly string[]): MutationStatus[] =>
  useMutationState({ filters: { mutationKey: key }, select: ({ state }) => state.status });

const staleAfter = (changes: readonly Change[]) => changes.flatMap((change) => stale[change]);
