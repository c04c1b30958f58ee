import { lazy, Suspense, useEffect, useState } from 'react';
import { usePaletteState } from '../../shell/palette.ts';
import { withWords } from '../../words/screen-words.ts';

const Palette = lazy(() => withWords(import('./Palette.tsx')));

/** Loads the palette once the first screen is at rest, so that it opens at once and the first screen does not wait for it. */
export function PaletteSlot() {
  const { opened } = usePaletteState();
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const rest = () => setRested(true);
    if (!('requestIdleCallback' in window)) {
      const timer = globalThis.setTimeout(rest, restMilliseconds);
      return () => globalThis.clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(rest, { timeout: restMilliseconds });
    return () => window.cancelIdleCallback(idle);
  }, []);
  return <Suspense>{(opened || rested) && <Palette />}</Suspense>;
}

const restMilliseconds = 3_000;
