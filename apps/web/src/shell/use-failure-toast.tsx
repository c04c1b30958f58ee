import { ProblemError } from '@roster/contract/client';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { codeOf } from '../api.ts';
import { LearnMore } from '../ui/RefusalAlert.tsx';
import { useText } from './text.ts';

/** For actions that have no place of their own on the screen where a failure could stay. */
export function useFailureToast(): (error: Error) => void {
  const t = useText();
  return useCallback(
    (error) => {
      const total = error instanceof ProblemError ? (error.problem.total ?? 0) : 0;
      notifications.show({
        color: 'red',
        autoClose: false,
        message: (
          <>
            {t(`refusals.${codeOf(error)}`, { total })} <LearnMore code={codeOf(error)} />
          </>
        ),
      });
    },
    [t],
  );
}
