import { invalidate, qRead, setAnswer } from '../api/queries.ts';
import { getSession, type Session } from '@roster/contract/sign-in';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Permission } from '@roster/domain/permissions';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback } from 'react';
import { noteEnd } from './ended.ts';
import { belongTo, isForeign, whoseScreen } from './identity.ts';

export const sessionQuery = qRead(getSession, {}, async (asked): Promise<Session | null> => {
  try {
    const session = await asked;
    if (whoseScreen() !== session.user.id) belongTo(session);
    return session;
  } catch (error) {
    // What the reader typed stays on the screen while a message says that they were signed out in another tab.
    if (!(error instanceof ProblemError) || error.problem.code !== 'session.required' || isForeign())
      throw error;
    // It is asked for when its time is over, too.
    if (whoseScreen() !== null) noteEnd();
    belongTo(null);
    return null;
  }
});

/** The session, or null if not signed in. */
export const useSessionQuery = () => useQuery({ ...sessionQuery, staleTime: 30_000 });

/** Shows this session from now on; null if no one is signed in. */
export const setSession = (client: QueryClient, session: Session | null) =>
  setAnswer(client, sessionQuery, session);

/** Shows another state of the session that is shown, if it still is. */
export const updateSession = (client: QueryClient, session: Session) =>
  client.setQueryData(sessionQuery.queryKey, (shown) =>
    shown?.user.id === session.user.id ? session : shown,
  );

/** Asks again who is signed in, and what they may do. */
export function useLookAtSession() {
  const client = useQueryClient();
  return useCallback(() => invalidate(client, ['getSession']), [client]);
}

export const SessionContext = createContext<Session | null>(null);

/** Within the frame there is always a signed-in user. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is only for screens within RequireSession');
  return session;
}

export const useMay = (permission: Permission) => useSession().permissions.includes(permission);
