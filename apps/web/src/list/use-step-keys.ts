import { useEffect, type RefObject } from 'react';
import { isBeneath, keys } from '../shell/keys.ts';

/** J and K, and within the panel the arrows, lead to the next and the previous row; Escape closes. */
export function useStepKeys(
  panel: RefObject<HTMLElement | null>,
  singleKeys: boolean,
  go: (step: 1 | -1) => void,
  close: () => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(target instanceof Element) || isBeneath(target)) return;
      // A search clears its text first.
      if (key === keys.close && target.matches('[type="search"]:not(:placeholder-shown)')) return;
      if (key === keys.close) {
        event.preventDefault();
        return close();
      }
      if (target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]')) return;
      const within = panel.current?.contains(target) ?? false;
      const steps: Record<string, 1 | -1> = {
        ...(singleKeys && ({ [keys.next]: 1, [keys.previous]: -1 } as const)),
        ...(within && ({ [keys.down]: 1, [keys.up]: -1 } as const)),
      };
      const step = steps[key];
      if (!step) return;
      event.preventDefault();
      go(step);
    };
    // Before what Escape means to the list.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [panel, singleKeys, go, close]);
}
