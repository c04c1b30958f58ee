import type { Permission } from '@roster/domain/permissions';
import type { ReactNode } from 'react';
import { NotAllowedPage } from '../failures/NotAllowedPage.tsx';
import { useMayStill } from './use-may-still.ts';

export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMayStill(permission) ? children : <NotAllowedPage />;
}
