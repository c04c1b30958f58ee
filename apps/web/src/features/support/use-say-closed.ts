import type { ServiceRequestDetail } from '@roster/contract/support';
import { useCallback } from 'react';
import { useSay } from '../../toasts/use-say.tsx';

/** Says which request was closed. */
export function useSayClosed() {
  const say = useSay();
  return useCallback(
    ({ number }: Pick<ServiceRequestDetail, 'number'>) =>
      say('closeServiceRequest', 'toast.support.closed', { number: String(number) }),
    [say],
  );
}
