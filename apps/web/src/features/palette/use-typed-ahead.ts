import { useEffect } from 'react';
import { usePaletteState } from '../../shell/palette.ts';

let ahead = '';
let receive: ((letter: string) => void) | null = null;

/** Keeps the letters that come before the palette's field has the focus, instead of letting them act on the screen below. */
export function useTypedAhead(): void {
  const { opened } = usePaletteState();
  useEffect(() => {
    if (!opened) return;
    ahead = '';
    const onKeyDown = (event: KeyboardEvent) => {
      const isThere = document.activeElement?.getAttribute('role') === 'combobox';
      if (isThere || event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return;
      if (receive) receive(event.key);
      else ahead += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [opened]);
}

/** What was typed before the palette was there. */
export const typedAhead = (): string => ahead;

/** Hands over what is typed between then and the focus. */
export function useLateLetters(add: (letter: string) => void): void {
  useEffect(() => {
    receive = add;
    return () => {
      receive = null;
    };
  }, [add]);
}
