import type { ReactNode } from 'react';
import { NotAllowed } from '../../failures/NotAllowed.tsx';
import { useSession } from '../../session/session.ts';

/** The operator console is for operators of the platform. */
export const OperatorOnly = ({ children }: { children: ReactNode }) =>
  useSession().user.operator ? children : <NotAllowed />;
