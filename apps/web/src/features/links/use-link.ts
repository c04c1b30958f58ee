import { useChange, useStatesOf } from '../../api/changes.ts';
import { invalidate, q } from '../../api/queries.ts';
import type { Change } from '../../api/stale.ts';
import type { Endpoint, Request, Response } from '@roster/contract/machinery/endpoint';
import { inspectLink, renewLink } from '@roster/contract/links';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { whileWaiting } from '../../list/waiting.ts';
import { lookAfterOwnEnd } from '../../session/own-end.ts';

/** For the page of a link: whether it is used there. */
const useKey = (token: string) => ['use-link', token];

/**
 * The token behind the # of the address, and what it is for. It is moved from the address to the state of this entry of
 * the history right away: no address bar, history or referrer shows it, and the page survives a reload and Back.
 */
export function useLink() {
  const [token, setToken] = useState(takeToken);
  // A second link opened in the same tab differs behind the # alone, and the page is not loaded again.
  useEffect(() => {
    const onMove = () => setToken((before) => takeToken() || before);
    const moves = ['hashchange', 'popstate'];
    for (const move of moves) window.addEventListener(move, onMove);
    return () => {
      for (const move of moves) window.removeEventListener(move, onMove);
    };
  }, []);
  const uses = useStatesOf(useKey(token));
  const isUsedHere = uses.some((status) => status === 'pending' || status === 'success');
  const link = useQuery({
    ...q(inspectLink, { body: { token: token || '-' } }),
    enabled: !isUsedHere,
    // Back from the page that came next asks again: the link is used by then.
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
    ...whileWaiting('link', ({ refusal }: { refusal: string | null }) => refusal === null),
  });
  return { token, link, isUsedHere };
}

/** Uses a link. From the click on its page shows what comes of that, and not that the link is used. */
export function useUseOfLink<E extends Endpoint & { name: Change }, Typed = void>(
  endpoint: E,
  token: string,
  requestOf: (typed: Typed) => Request<E>,
  onDone?: (answer: Response<E>) => unknown,
) {
  const client = useQueryClient();
  return useChange(endpoint, requestOf, {
    key: useKey(token),
    onDone: async (answer) => {
      // Where it is still remembered when the page is shown again, it is asked for again.
      void invalidate(client, ['inspectLink']);
      // Most links end the sessions of their user, who may be signed in here.
      await lookAfterOwnEnd(client);
      void onDone?.(answer);
    },
    onRefused: () => invalidate(client, ['inspectLink']),
  });
}

/** W1: sends a new link to the same mailbox. */
export const useRenewLink = (token: string) => useChange(renewLink, () => ({ body: { token } }));

function takeToken(): string {
  const state = (window.history.state ?? {}) as { link?: unknown };
  const found = window.location.hash.slice(1);
  if (found) window.history.replaceState({ ...state, link: found }, '', window.location.pathname);
  return found || (typeof state.link === 'string' ? state.link : '');
}
