import { ProblemError } from '@roster/contract/machinery/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { noteEnd } from './ended.ts';
import { belongTo, compareIdentity, isForeign } from './identity.ts';
import { setSession } from './session.ts';

/** Any response "not signed in" means that the session has ended: locked, signed out elsewhere, expired. */
export function useEndOnRefusal() {
  const client = useQueryClient();
  useEffect(() => {
    const end = (error: unknown) => {
      if (error instanceof ProblemError && error.problem.code === 'session.required' && !isForeign()) {
        noteEnd();
        belongTo(null);
        setSession(client, null);
      }
      if (error instanceof ProblemError && error.problem.code === 'session.otherIdentity')
        void compareIdentity();
    };
    const stopQueries = client.getQueryCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') end(event.action.error);
    });
    const stopMutations = client.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') end(event.action.error);
    });
    return () => {
      stopQueries();
      stopMutations();
    };
  }, [client]);
}
