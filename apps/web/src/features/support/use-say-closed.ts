import type { ServiceRequestDetail } from '@roster/contract/support';
import { useCallback } from 'react';
import { paths } from '../../paths.ts';
import { elsewhere } from '../../toasts/elsewhere.ts';
import { useSay } from '../../toasts/use-say.tsx';

/** Says which request was closed. */
export function useSayClosed() {
  const say = useSay();
  return useCallback(
    ({ id, number }: Pick<ServiceRequestDetail, 'id' | 'number'>) =>
      say(
        'closeServiceRequest',
        'toast.support.closed',
        { number: String(number) },
        { to: elsewhere(paths.serviceRequest(id)) },
      ),
    [say],
  );
}
