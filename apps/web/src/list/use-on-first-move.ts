import { useEffect } from 'react';

/** Loads something as soon as the reader moves the pointer, touches the page or types: always the same function. */
export function useOnFirstMove(load: () => Promise<unknown>) {
  useEffect(() => {
    const once = new AbortController();
    const onMove = () => {
      once.abort();
      // Where it fails, what needs it asks again and says so.
      load().catch(() => {});
    };
    for (const move of ['pointermove', 'pointerdown', 'keydown'])
      document.addEventListener(move, onMove, { signal: once.signal, passive: true });
    return () => once.abort();
  }, [load]);
}
