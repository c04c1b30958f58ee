import type { Permission } from '@roster/domain/permissions';
import type { ReactNode } from 'react';
import { NotAllowedPage } from '../failures/NotAllowedPage.tsx';
import { useMay } from './session.ts';

export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  return useMay(permission) ? children : <NotAllowedPage />;
}
