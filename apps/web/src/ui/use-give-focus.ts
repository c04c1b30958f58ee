import { useLayoutEffect, type RefObject } from 'react';

/** Where one goes on when everything nearer is gone. */
export const pageHeading = () => document.querySelector<HTMLElement>('h1');

/**
 * When this part of the page goes away with the focus in it, the focus goes to the element that `next` finds: else it would
 * be at the top of the page, and the keyboard with it. Asked while the part is still there.
 */
export function useGiveFocus(
  part: RefObject<HTMLElement | null>,
  /** The same function from one drawing to the next. */
  next: (part: HTMLElement) => HTMLElement | null | undefined,
): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!element) return;
    // A button that is disabled while its work is on its way loses the focus to nothing.
    let last: EventTarget | null = document.activeElement;
    const note = ({ target }: FocusEvent) => {
      last = target;
    };
    document.addEventListener('focusin', note);
    return () => {
      document.removeEventListener('focusin', note);
      const { activeElement, body } = document;
      const held = activeElement === body ? last : activeElement;
      if (held instanceof Node && element.contains(held)) next(element)?.focus({ preventScroll: true });
    };
  }, [part, next]);
}
