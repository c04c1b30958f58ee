import type { Permission } from '@roster/domain/permissions';
import { useState } from 'react';
import { useIsFilled } from '../typed.ts';
import { useMay } from './session.ts';

/**
 * X6: a permission that is lost while something is typed counts until that is saved or given up, so that the form does not
 * go away with it. The server refuses what is no longer allowed.
 */
export function useMayStill(permission: Permission): boolean {
  const may = useMay(permission);
  const filled = useIsFilled();
  const [entered, setEntered] = useState(may);
  if (may && !entered) setEntered(true);
  return may || (entered && filled);
}
