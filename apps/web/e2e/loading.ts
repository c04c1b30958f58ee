import type { CDPSession, Page } from '@playwright/test';

/** What a browser loaded to show a page. */
export type Loaded = {
  requests: { url: string; bytes: number; step: number }[];
  bytes: number;
  steps: number;
};

/** So slow a line that whatever needs an answer first is seen to start after it. */
const latencyMilliseconds = 1_500;

/** Records everything that the page loads from now on until nothing is on its way any longer. */
export async function recordLoading(page: Page, open: () => Promise<unknown>): Promise<Loaded> {
  const network = await page.context().newCDPSession(page);
  const requests = new Map<string, Request>();
  watch(network, requests);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMilliseconds,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await open();
  await page.waitForLoadState('networkidle');
  await network.detach();
  return summarize([...requests.values()]);
}

type Request = { url: string; from: number; to: number; bytes: number };

function watch(network: CDPSession, requests: Map<string, Request>): void {
  network.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.startsWith('data:')) return;
    requests.set(requestId, { url: request.url, from: timestamp, to: Infinity, bytes: 0 });
  });
  network.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { to: timestamp, bytes: encodedDataLength });
  });
}

/** A request that starts after another one ended is a step later than that one. What the browser had already is no step. */
function summarize(requests: Request[]): Loaded {
  const inOrder = requests.toSorted((a, b) => a.from - b.from);
  const steps = new Map<Request, number>();
  for (const request of inOrder) {
    const before = inOrder.filter(({ to, bytes }) => bytes > 0 && to <= request.from);
    steps.set(request, 1 + Math.max(0, ...before.map((other) => steps.get(other) ?? 0)));
  }
  return {
    requests: inOrder.map((request) => ({ ...request, step: steps.get(request) ?? 0 })),
    bytes: inOrder.reduce((sum, { bytes }) => sum + bytes, 0),
    steps: Math.max(...steps.values()),
  };
}
