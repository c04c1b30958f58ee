import { useCallback, useRef, useState } from 'react';
import { problemOf } from '../api/api.ts';
import { useFailureToastWithNext } from '../failures/use-failure-toast.tsx';
import { useText } from '../words/text.ts';

/** What is not about one row: the selection. */
export const theSelection = '';

const none: ReadonlySet<string> = new Set();

/**
 * The rows whose action is on its way: they show it, and take no second click. What fails says so. B5: where another number
 * of rows matches than was seen, the work can go on with `total` of them.
 */
export function useBusyRows() {
  const [busy, setBusy] = useState(none);
  // A second click may come before the first one is drawn.
  const begun = useRef(new Set<string>());
  const t = useText();
  const sayFailure = useFailureToastWithNext();
  const during = useCallback(
    (id: string, work: (total?: number) => Promise<unknown>) => {
      const start = (total?: number) => {
        if (begun.current.has(id)) return;
        begun.current.add(id);
        setBusy(new Set(begun.current));
        void work(total)
          .catch((error: Error) => {
            const grown = problemOf(error, 'users.selectionChanged');
            sayFailure(error, grown && { label: t('failures.newTotal'), run: () => start(grown.total) });
          })
          .finally(() => {
            begun.current.delete(id);
            setBusy(new Set(begun.current));
          });
      };
      start();
    },
    [sayFailure, t],
  );
  return { busy, during };
}
