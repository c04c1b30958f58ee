import type { Page } from '@playwright/test';

type Watched = { longest: number; shift: number; slowest: number };

/** From the next page on: its longest task, its layout shift and its slowest interaction. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { longest: 0, shift: 0, slowest: 0 };
    Object.assign(globalThis, { seen });
    const watch = (type: string, look: (entry: PerformanceEntry) => void, more: object = {}) =>
      new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({
        type,
        buffered: true,
        ...more,
      });
    watch('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
    watch('event', ({ duration }) => (seen.slowest = Math.max(seen.slowest, duration)), {
      durationThreshold: 16,
    });
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    });
  });
}

export const watched = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { seen: Watched }).seen);

/** Milliseconds until a promise is kept. */
export async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Measures in the page, since a question from outside costs as much as what is measured: from the moment the key went down
 * to the end of the frame that draws what the selector names, in milliseconds.
 */
export async function drawn(page: Page, key: string, selector: string): Promise<() => Promise<number>> {
  const time = await page.evaluateHandle(
    ([name, what]) => {
      const promise = new Promise<number>((resolve) => {
        const onKeyDown = (event: KeyboardEvent) => {
          if (event.key !== name) return;
          document.removeEventListener('keydown', onKeyDown, { capture: true });
          const look = () => {
            if (!document.querySelector(what)?.getClientRects().length) requestAnimationFrame(look);
            // A message comes after the frame was drawn.
            else requestAnimationFrame(() => after(() => resolve(performance.now() - event.timeStamp)));
          };
          look();
        };
        const after = (act: () => void) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = act;
          port2.postMessage(null);
        };
        document.addEventListener('keydown', onKeyDown, { capture: true });
      });
      return { promise };
    },
    [key, selector] as const,
  );
  return () => time.evaluate(({ promise }) => promise);
}
