import { useEffect } from 'react';
import { usePaletteState } from '../../shell/palette.ts';

let ahead = '';

/** Keeps the letters that come while the palette is opening, instead of letting them act on the screen below. */
export function useTypedAhead(): void {
  const { opened } = usePaletteState();
  useEffect(() => {
    if (!opened) return;
    ahead = '';
    const onKeyDown = (event: KeyboardEvent) => {
      if (document.querySelector('#palette-list') || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1) ahead += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [opened]);
}

/** What was typed before the palette was there. */
export const typedAhead = (): string => ahead;
