import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { laterApi } from '../../later-api.ts';

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
  const link = useQuery({
    queryKey: ['link', token],
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    retry: false,
    queryFn: ({ signal }) => laterApi.links.inspect({ body: { token: token || '-' } }, signal),
  });
  return { token, link };
}

function takeToken(): string {
  const state = (window.history.state ?? {}) as { link?: unknown };
  const found = window.location.hash.slice(1);
  if (found) window.history.replaceState({ ...state, link: found }, '', window.location.pathname);
  return found || (typeof state.link === 'string' ? state.link : '');
}
