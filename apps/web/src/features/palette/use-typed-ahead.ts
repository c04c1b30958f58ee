import { useEffect } from 'react';
import { usePaletteState } from '../../shell/palette.ts';

let ahead = '';
let receive: ((letters: string) => void) | null = null;

/** Keeps the letters that come before the palette's field has the focus, instead of letting them act on the screen below. */
export function useTypedAhead(): void {
  const { opened } = usePaletteState();
  useEffect(() => {
    if (!opened) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const isThere = document.activeElement?.closest('[data-palette]');
      if (isThere || event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return;
      if (receive) receive(event.key);
      else ahead += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      ahead = '';
      document.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [opened]);
}

/** What was typed before the palette was there. */
export const typedAhead = (): string => ahead;

/** Hands over what came after that many letters, until the field has the focus. */
export function useLateLetters(known: number, add: (letters: string) => void): void {
  useEffect(() => {
    add(ahead.slice(known));
    receive = add;
    return () => {
      if (receive === add) receive = null;
    };
  }, [known, add]);
}
