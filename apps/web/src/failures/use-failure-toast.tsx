import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { codeOf } from '../api/api.ts';
import { LearnMore, refusalSentence } from '../ui/RefusalAlert.tsx';
import { useText } from '../words/text.ts';

/** For actions that have no place of their own on the screen where a failure could stay. */
export function useFailureToast(): (error: Error) => void {
  const t = useText();
  return useCallback(
    (error) => {
      notifications.show({
        color: 'red',
        autoClose: false,
        message: (
          <>
            {refusalSentence(t, error)} <LearnMore code={codeOf(error)} />
          </>
        ),
      });
    },
    [t],
  );
}
