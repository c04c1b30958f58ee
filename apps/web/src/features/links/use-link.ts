import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { laterApi } from '../../later-api.ts';

/**
 * The token behind the # of the address, and what it is for. It is removed from the address right away, so that neither
 * the address bar nor the history shows it.
 */
export function useLink() {
  const [token, setToken] = useState(takeToken);
  // A second link opened in the same tab differs behind the # alone, and the page is not loaded again.
  useEffect(() => {
    const onHashChange = () => setToken((before) => takeToken() || before);
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
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
  const found = window.location.hash.slice(1);
  if (found) window.history.replaceState(window.history.state, '', window.location.pathname);
  return found;
}
