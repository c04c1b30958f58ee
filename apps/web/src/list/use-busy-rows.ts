import { useCallback, useRef, useState } from 'react';
import { useFailureToast } from '../failures/use-failure-toast.tsx';

/** What is not about one row: the selection. */
export const theSelection = '';

const none: ReadonlySet<string> = new Set();

/** The rows whose action is on its way: they show it, and take no second click. What fails says so. */
export function useBusyRows() {
  const [busy, setBusy] = useState(none);
  // A second click may come before the first one is drawn.
  const begun = useRef(new Set<string>());
  const sayFailure = useFailureToast();
  const during = useCallback(
    (id: string, work: () => Promise<unknown>) => {
      if (begun.current.has(id)) return;
      begun.current.add(id);
      setBusy(new Set(begun.current));
      void work()
        .catch(sayFailure)
        .finally(() => {
          begun.current.delete(id);
          setBusy(new Set(begun.current));
        });
    },
    [sayFailure],
  );
  return { busy, during };
}
