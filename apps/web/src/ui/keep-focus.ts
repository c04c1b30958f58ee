import { pageHeading } from './use-give-focus.ts';

/** Where the focus is: the element, and its place below each of the elements around it. */
type Place = { element: HTMLElement; around: { parent: Element; index: number }[] };

/** The part of the page in which one goes on. */
const rooms = '[role="dialog"], main';
/** A field that opens a list as soon as it has the focus would cover what one looks at. */
const reachable =
  'a[href], button:not(:disabled, [tabindex="-1"]), input:not(:disabled, [type="hidden"], [tabindex="-1"], [aria-haspopup]), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';
/** What goes away and comes back within the same step of the work is not gone. */
const settleMilliseconds = 50;

/**
 * X4: what has the focus may be disabled while its work is on its way, or go away with what it did. Then the focus would be
 * at the top of the page, and the keyboard with it: it goes back as soon as it can, or on to what is nearest.
 */
export function keepFocus(): void {
  let place: Place | null = null;
  let isDue = false;
  document.addEventListener('focusin', ({ target }) => {
    place = target instanceof HTMLElement ? placeOf(target) : null;
  });
  // A press beside everything takes the focus away on purpose.
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !place?.element.contains(target)) place = null;
  });
  const settle = () => {
    isDue = false;
    if (!place || document.activeElement !== document.body) return;
    if (!place.element.isConnected) nearest(place)?.focus({ preventScroll: true });
    else if (!place.element.matches(':disabled')) place.element.focus({ preventScroll: true });
  };
  new MutationObserver(() => {
    if (isDue || !place || document.activeElement !== document.body) return;
    isDue = true;
    setTimeout(settle, settleMilliseconds);
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
}

function placeOf(element: HTMLElement): Place {
  const around: Place['around'] = [];
  const room = element.closest(rooms);
  for (let child: Element = element; child !== room && child.parentElement; child = child.parentElement)
    around.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  return { element, around };
}

/** What took its place, or else comes next, or before it; from the inside to the outside. */
function nearest({ around }: Place): HTMLElement | null {
  for (const { parent, index } of around) {
    if (!parent.isConnected || parent === document.body || !parent.closest(rooms)) continue;
    const children = [...parent.children];
    for (const child of [...children.slice(index), ...children.slice(0, index).toReversed()]) {
      const found = [child, ...child.querySelectorAll(reachable)].find(isReachable);
      if (found) return found;
    }
  }
  return pageHeading();
}

const isReachable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement && element.matches(reachable) && element.getClientRects().length > 0;
