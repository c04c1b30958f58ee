import { codeOf } from '../api/api.ts';
import { qRead } from '../api/queries.ts';
import { checkRequest } from '@roster/contract/waiting';
import type { Response } from '@roster/contract/machinery/endpoint';
import type { listOwnRequests } from '@roster/contract/user-requests';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { waitingPages, type WaitingPage } from './waiting-pages.ts';

/** What the reader asked their administrators. */
export type OwnRequests = Response<typeof listOwnRequests>;

/** For a query of such a page: asks again for as long as its answer says that something is still to come. */
export const whileWaiting = <Answer>(page: WaitingPage, waits: (answer: Answer) => boolean) => ({
  refetchInterval: ({ state: { data } }: { state: { data: Answer | undefined } }) =>
    data !== undefined && waits(data) && waitingPages[page],
});

/**
 * What became of the request of a person without a session; undefined as long as that is unknown. `untold` where the
 * ticket no longer counts, after a day for example: then signing in says it.
 */
export function useWaitState(page: WaitingPage, ticket: string | null) {
  const { data } = useQuery({
    ...qRead(checkRequest, { body: { ticket: ticket ?? '' } }, (asked) => asked.catch(untold)),
    enabled: ticket !== null,
    ...whileWaiting(page, ({ state }: { state: string }) => state === 'waiting'),
  });
  return ticket === null ? undefined : data;
}

const untold = (error: unknown) => {
  if (codeOf(error) !== 'requests.notFound') throw error;
  return { state: 'untold', accountName: null } as const;
};

/** True from the moment on when what the reader saw waiting on this page no longer waits. */
export function useIsOver(waits: boolean): boolean {
  const [waited, setWaited] = useState(waits);
  if (waits && !waited) setWaited(true);
  return waited && !waits;
}
