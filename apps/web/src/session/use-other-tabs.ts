import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { compareIdentity, onOtherTab } from './identity.ts';
import { updateSession } from './session.ts';

/** Looks again when another tab says so, and when the reader comes back to this one. */
export function useOtherTabs(): void {
  const client = useQueryClient();
  useEffect(() => {
    const look = () => {
      void compareIdentity().then((session) => {
        // The same person with another language or another account: the frame follows, and what was typed stays.
        if (session) updateSession(client, session);
      });
    };
    return onOtherTab(look);
  }, [client]);
}
