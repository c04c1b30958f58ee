import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { RequireSession } from './RequireSession.tsx';
import { useSessionQuery } from './session.ts';

/** Shows a screen that is open to everyone within the portal, to those who are signed in. */
export function FrameIfSignedIn({ children }: { children: ReactNode }) {
  const session = useSessionQuery();
  if (session.isPending) return null;
  return session.data ? <RequireSession>{children}</RequireSession> : <Outlet />;
}
