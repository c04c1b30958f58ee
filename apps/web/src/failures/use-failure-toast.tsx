import { useCallback } from 'react';
import { codeOf } from '../api/api.ts';
import { LearnMore, refusalSentence } from '../ui/RefusalAlert.tsx';
import { showToast } from '../toasts/show-toast.ts';
import { useText } from '../words/text.ts';

/** For actions that have no place of their own on the screen where a failure could stay. */
export function useFailureToast(): (error: Error) => void {
  const t = useText();
  return useCallback(
    (error) => {
      showToast({
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
