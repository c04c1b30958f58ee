import type { Page } from '@playwright/test';

type Watched = { usable: number; longest: number; shift: number; slowest: number };

/** The first row of a list that shows what was asked for. */
export const firstRow = '[role="grid"][aria-busy="false"] tbody tr:nth-child(1 of [data-id])';

/**
 * From the next page on: when its list was drawn, in milliseconds since its address was entered, its longest task, its layout
 * shift and its slowest interaction.
 */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript((row) => {
    const seen = { usable: 0, longest: 0, shift: 0, slowest: 0 };
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
    const look = () => {
      if (document.querySelector(row)) seen.usable = performance.now();
      else requestAnimationFrame(look);
    };
    // A frame that finds the row is the one after that which drew it.
    requestAnimationFrame(look);
  }, firstRow);
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

type Done = { event: 'click' | 'input' | 'keydown'; key?: string };
type Shown = { selector: string; text?: string };

/**
 * Milliseconds from something the reader does until what it shows is drawn, measured in the page: questions from outside come
 * a tenth of a second apart. Called before it is done; what it returns waits for it.
 */
export async function drawn(page: Page, done: Done, shown: Shown): Promise<() => Promise<number>> {
  const time = await page.evaluateHandle(
    ([on, { selector, text = '' }]) => {
      const promise = new Promise<number>((resolve) => {
        const onEvent = (event: Event) => {
          if (on.key !== undefined && (event as KeyboardEvent).key !== on.key) return;
          document.removeEventListener(on.event, onEvent, { capture: true });
          const isShown = () => {
            const found = document.querySelector(selector);
            return found !== null && found.getClientRects().length > 0 && found.textContent.includes(text);
          };
          const look = () => {
            if (!isShown()) requestAnimationFrame(look);
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
        document.addEventListener(on.event, onEvent, { capture: true });
      });
      return { promise };
    },
    [done, shown] as const,
  );
  return () => time.evaluate(({ promise }) => promise);
}
