import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { isLeaving, latestSearch } from './navigation.ts';

/**
 * What the URL holds, and how to change it. A change builds on the one before also where React has not drawn that one yet,
 * which the router's own `setSearchParams` does not: a search written a moment after a dialog was closed opened it again.
 * Nothing changes once the reader has clicked a link that leads to another page.
 */
export function useUrlParams() {
  const [params] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const change = useCallback(
    (write: (params: URLSearchParams) => void, how: { replace: boolean } = { replace: false }) => {
      if (isLeaving(pathname)) return;
      const next = new URLSearchParams(latestSearch());
      write(next);
      void navigate({ search: next.toString() }, how);
    },
    [pathname, navigate],
  );
  return [params, change] as const;
}
