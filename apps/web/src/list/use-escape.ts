import { useEffect } from 'react';
import { isBeneath, keys } from '../shell/keys.ts';

/** Calls when Escape is pressed and nothing nearer takes it: a dialog, a menu, what is shown beside the list. */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog may be closed by now, but the key was pressed within it.
      const within = event.target instanceof Element && event.target.closest('[data-peek-panel]');
      if (event.key === keys.close && !event.defaultPrevented && !within && !isBeneath(event.target))
        onEscape();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onEscape]);
}
