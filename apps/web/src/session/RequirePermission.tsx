import type { Permission } from '@roster/domain/permissions';
import type { ReactNode } from 'react';
import { NotAllowed } from '../failures/NotAllowed.tsx';
import { useMayStill } from './use-may-still.ts';

export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMayStill(permission) ? children : <NotAllowed />;
}
