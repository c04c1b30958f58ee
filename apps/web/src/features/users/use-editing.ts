import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import { useUrlParams } from '../../use-url-params.ts';

const parts = ['details', 'email'] as const;
export type Edited = (typeof parts)[number];

/** The page of a user with the form that edits them. */
export const editingPath = (userId: string) => `${paths.user(userId)}?edit=${parts[0]}`;

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
