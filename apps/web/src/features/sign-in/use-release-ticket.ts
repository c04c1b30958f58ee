import { answersOf } from '../../api/queries.ts';
import { listOwnRequests } from '@roster/contract/user-requests';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** The ticket of the open request that was last seen in this tab; null if there was none. */
export function useReleaseTicket(): string | null {
  const client = useQueryClient();
  const [ticket] = useState(
    () =>
      answersOf(client, listOwnRequests)
        .flatMap(({ items }) => items)
        .find((request) => request.ticket !== null)?.ticket ?? null,
  );
  return ticket;
}
