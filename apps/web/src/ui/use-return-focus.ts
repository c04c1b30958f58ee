import { useEffect, useState } from 'react';
import { pageHeading } from './use-give-focus.ts';

/**
 * When a dialog closes, the focus goes back to what opened it, or to the heading if that is gone, as after locking the last
 * ticked row. Without it the focus would be nowhere, and the keyboard at the top of the page. A reader who has gone on by
 * then, to the search for example, stays there: React says a moment late that the dialog is gone.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const { activeElement, body } = document;
      if (activeElement !== null && activeElement !== body && activeElement !== pageHeading()) return;
      const target = opener?.isConnected && opener !== document.body ? opener : pageHeading();
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
    [opener],
  );
}
