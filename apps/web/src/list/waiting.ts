import { call } from '../api/api.ts';
import { checkRequest } from '@roster/contract/waiting';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waitingPages, type WaitingPage } from './waiting-pages.ts';

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
    queryFn: ({ signal }) => call(checkRequest, { body: { ticket: ticket ?? '' } }, signal),
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
