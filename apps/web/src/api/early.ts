import { screenHeader } from '@roster/contract/machinery/client';
import { stopwatch } from './server-time.ts';

// The server names in the head of the page what the page asks for first, so that the browser has asked before the first
// script runs. Here the calls find those answers.

/** Later, an answer that no one has taken is no news. */
const freshMilliseconds = 10_000;

/** Asks for what the page names. Opening a page is always something that someone did (X6). */
export function askEarly(ask: (url: string) => Promise<Response>) {
  const startedAt = stopwatch();
  const answers = new Map(linksIn(globalThis.document).map((url) => [url, ask(url).catch(() => null)]));

  /**
   * Takes the early answer to this call. Returns null if there is none, it failed, or it is about another user than the
   * one whose screen this is (X8: the early call did not say whose it was).
   */
  return async function takeEarly(
    url: string,
    method: string | undefined,
    whose: string | null,
  ): Promise<Response | null> {
    if ((method ?? 'GET') !== 'GET') answers.clear(); // from now on they may be wrong
    const answer = answers.get(url);
    answers.delete(url);
    if (!answer || stopwatch() - startedAt > freshMilliseconds) return null;
    const response = await answer;
    return whose === null || response?.headers.get(screenHeader) === whose ? response : null;
  };
}

/** Tests load this without a page. */
function linksIn(page: Document | undefined): string[] {
  const links = page?.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]') ?? [];
  return [...links].flatMap((link) => link.getAttribute('href') ?? []);
}
