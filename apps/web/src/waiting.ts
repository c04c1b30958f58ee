import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { laterApi } from './later-api.ts';

/**
 * Every page on which a person waits for what someone else decides, and after how many milliseconds it asks again while
 * it is visible. It changes by itself, and says what was decided.
 */
export const waitingPages = {
  /** A link that is open: it may be used in another tab, be replaced, or expire. */
  link: 10_000,
  verifiedEmail: 10_000,
  unlockRequest: 10_000,
  profile: 10_000,
  ownRequests: 10_000,
  serviceRequest: 30_000,
  serviceRequests: 30_000,
} as const;
export type WaitingPage = keyof typeof waitingPages;

/** For a query of such a page: asks again for as long as its answer says that something is still to come. */
export const whileWaiting = <Answer>(page: WaitingPage, waits: (answer: Answer) => boolean) => ({
  refetchInterval: ({ state: { data } }: { state: { data: Answer | undefined } }) =>
    data !== undefined && waits(data) && waitingPages[page],
});

/** What became of the request of a person without a session; undefined as long as that is unknown. */
export function useWaitState(page: WaitingPage, ticket: string | null) {
  const { data } = useQuery({
    queryKey: ['waiting', ticket],
    enabled: ticket !== null,
    queryFn: ({ signal }) => laterApi.waiting.check({ body: { ticket: ticket ?? '' } }, signal),
    ...whileWaiting(page, ({ state }: { state: string }) => state === 'waiting'),
  });
  return ticket === null ? undefined : data;
}

/** True from the moment on when what the reader saw waiting on this page no longer waits. */
export function useIsOver(waits: boolean): boolean {
  const [waited, setWaited] = useState(waits);
  if (waits && !waited) setWaited(true);
  return waited && !waits;
}
