import { lazy, Suspense, useEffect } from 'react';
import { usePaletteState, wantPalette } from '../../shell/palette.ts';
import { withWords } from '../../words/screen-words.ts';
import { useTypedAhead } from './use-typed-ahead.ts';

const Palette = lazy(() => withWords(import('./Palette.tsx')));

/**
 * Loads the palette when it is about to be opened: the first key of Ctrl+K comes well before the second. The first screen
 * does not load it, and what is typed before it is there is kept for it.
 */
export function PaletteSlot() {
  const { wanted } = usePaletteState();
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Control' || key === 'Meta') wantPalette();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useTypedAhead();
  return <Suspense>{wanted && <Palette />}</Suspense>;
}
