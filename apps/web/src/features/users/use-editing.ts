import { useCallback } from 'react';
import { useUrlParams } from '../../use-url-params.ts';

const parts = ['details', 'email'] as const;
export type Edited = (typeof parts)[number];

/** What is edited of the user who is shown. The URL holds it, so that Back closes it and a reload opens it again. */
export function useEditing() {
  const [params, change] = useUrlParams();
  const edit = useCallback(
    (what: Edited | null) =>
      change(
        (next) => {
          if (what) next.set('edit', what);
          else next.delete('edit');
        },
        { replace: what === null },
      ),
    [change],
  );
  const close = useCallback(() => edit(null), [edit]);
  return { edited: parts.find((part) => part === params.get('edit')) ?? null, edit, close };
}
