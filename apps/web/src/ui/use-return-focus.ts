import { useEffect, useState } from 'react';
import { pageHeading } from './use-give-focus.ts';

/**
 * When a dialog closes, the focus goes back to what opened it, or to the heading if that is gone, as after locking the last
 * ticked row. Without it the focus would be nowhere, and the keyboard at the top of the page.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = opener?.isConnected && opener !== document.body ? opener : pageHeading();
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    },
    [opener],
  );
}
