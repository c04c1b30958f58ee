import { call } from '../../api/api.ts';
import { inspectLink } from '@roster/contract/links';
import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { whileWaiting } from '../../list/waiting.ts';

const linkKey = (token: string) => ['link', token];
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
  const uses = useMutationState({
    filters: { mutationKey: useKey(token) },
    select: ({ state }) => state.status,
  });
  const isUsedHere = uses.some((status) => status === 'pending' || status === 'success');
  const link = useQuery({
    queryKey: linkKey(token),
    enabled: !isUsedHere,
    // Back from the page that came next asks again: the link is used by then.
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: ({ signal }) => call(inspectLink, { body: { token: token || '-' } }, signal),
    ...whileWaiting('link', ({ refusal }: { refusal: string | null }) => refusal === null),
  });
  return { token, link, isUsedHere };
}

/** Uses a link. From the click on its page shows what comes of that, and not that the link is used. */
export function useUseOfLink<Typed, Answer>(
  token: string,
  act: (typed: Typed) => Promise<Answer>,
  onSuccess?: (answer: Answer) => unknown,
) {
  const client = useQueryClient();
  return useMutation({
    mutationKey: useKey(token),
    gcTime: 0,
    mutationFn: act,
    onSuccess: (answer) => void onSuccess?.(answer),
    onError: () => client.invalidateQueries({ queryKey: linkKey(token) }),
  });
}

function takeToken(): string {
  const state = (window.history.state ?? {}) as { link?: unknown };
  const found = window.location.hash.slice(1);
  if (found) window.history.replaceState({ ...state, link: found }, '', window.location.pathname);
  return found || (typeof state.link === 'string' ? state.link : '');
}
