import { useCallback } from 'react';
import { paths } from '../paths.ts';
import { useSay } from './use-say.tsx';

/** X2: an invitation that was one too many for this hour is sent again by hand, so the toast stays and leads there. */
export function useSayHeldBack() {
  const say = useSay();
  return useCallback(
    ({ heldBack = [] }: { heldBack?: readonly string[] | undefined }) => {
      if (heldBack.length === 0) return;
      say('unlockUsers', 'toast.heldBack', { held: heldBack.length }, { to: paths.invitations, stays: true });
    },
    [say],
  );
}
