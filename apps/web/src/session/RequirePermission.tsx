import type { Permission } from '@roster/domain/permissions';
import { useState, type ReactNode } from 'react';
import { NotAllowedPage } from '../failures/NotAllowedPage.tsx';
import { isFilled } from '../typed.ts';
import { useMay } from './session.ts';

/** X6: a permission that is lost while something is typed takes the page away only when it is left. The server refuses. */
export function RequirePermission({ permission, children }: { permission: Permission; children: ReactNode }) {
  const may = useMay(permission);
  const [entered, setEntered] = useState(may);
  if (may && !entered) setEntered(true);
  return may || (entered && isFilled()) ? children : <NotAllowedPage />;
}
