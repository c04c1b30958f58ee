import { call } from '../api/api.ts';
import { getSession, type Session } from '@roster/contract/sign-in';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Permission } from '@roster/domain/permissions';
import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { belongTo, isForeign, whoseScreen } from './identity.ts';

export const sessionKey = ['session'] as const;

/** The session, or null if not signed in. */
export const useSessionQuery = () =>
  useQuery({
    queryKey: sessionKey,
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<Session | null> => {
      try {
        const session = await call(getSession, {}, signal);
        if (whoseScreen() !== session.user.id) belongTo(session);
        return session;
      } catch (error) {
        // What the reader typed stays on the screen while a message says that they were signed out in another tab.
        if (!(error instanceof ProblemError) || error.problem.code !== 'session.required' || isForeign())
          throw error;
        belongTo(null);
        return null;
      }
    },
  });

export const SessionContext = createContext<Session | null>(null);

/** Within the frame there is always a signed-in user. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession is only for screens within RequireSession');
  return session;
}

export const useMay = (permission: Permission) => useSession().permissions.includes(permission);
