import { stopwatch } from '../api/server-time.ts';

// A session ends when its user does nothing, not when the browser does nothing: calls that a page makes by itself (counts
// that refresh, a second look after a lost connection) must not keep it alive.

/** What people do, by hand, keyboard, voice or switch, and coming back to the page. */
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'click', 'input', 'visibilitychange'];

/** A call this soon after the last sign is taken for an effect of it: searches wait for a pause in typing. */
const effectMilliseconds = 5_000;

// Opening the page is a sign.
let lastSign = stopwatch();

if ('window' in globalThis)
  for (const sign of signs)
    // Before all others, so that what they call is no call of the page’s own.
    window.addEventListener(sign, () => (lastSign = stopwatch()), { capture: true, passive: true });

/** True if the page calls by itself: no one has done anything for a while. */
export const isBackground = () => stopwatch() - lastSign > effectMilliseconds;
