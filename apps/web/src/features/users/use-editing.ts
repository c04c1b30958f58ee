import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

const parts = ['details', 'email'] as const;
export type Edited = (typeof parts)[number];

/** What is edited of the user who is shown. The URL holds it, so that Back closes it and a reload opens it again. */
export function useEditing() {
  const [params, setParams] = useSearchParams();
  const edit = useCallback(
    (what: Edited | null) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (what) next.set('edit', what);
          else next.delete('edit');
          return next;
        },
        { replace: what === null },
      ),
    [setParams],
  );
  const close = useCallback(() => edit(null), [edit]);
  return { edited: parts.find((part) => part === params.get('edit')) ?? null, edit, close };
}
