import { useEffect, useState } from 'react';
import type { OwnRequests } from '../../list/waiting.ts';
import { useLookAtProfile } from './profile.queries.ts';

type OwnRequest = OwnRequests['items'][number];

/** The requests that were open on this page and are not any longer. What they changed is asked for again. */
export function useDecided(requests: readonly OwnRequest[]): OwnRequest[] {
  const look = useLookAtProfile();
  const [seenOpen, setSeenOpen] = useState<ReadonlySet<string>>(new Set());
  const isOpen = ({ state }: OwnRequest) => state === 'open';
  const unseen = requests.filter((request) => isOpen(request) && !seenOpen.has(request.id));
  if (unseen.length > 0) setSeenOpen(new Set([...seenOpen, ...unseen.map(({ id }) => id)]));
  const decided = requests.filter((request) => !isOpen(request) && seenOpen.has(request.id));
  useEffect(() => {
    if (decided.length === 0) return;
    void look();
  }, [look, decided.length]);
  return decided;
}
