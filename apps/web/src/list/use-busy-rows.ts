import { useCallback, useState } from 'react';
import { useFailureToast } from '../failures/use-failure-toast.tsx';

const none: ReadonlySet<string> = new Set();

/** The rows whose action is on its way: they show it, and take no second click. What fails says so. */
export function useBusyRows() {
  const [busy, setBusy] = useState(none);
  const sayFailure = useFailureToast();
  const during = useCallback(
    (id: string, work: Promise<unknown>) => {
      setBusy((before) => new Set([...before, id]));
      const end = () => setBusy((before) => new Set([...before].filter((one) => one !== id)));
      void work.catch(sayFailure).finally(end);
    },
    [sayFailure],
  );
  return { busy, during };
}
