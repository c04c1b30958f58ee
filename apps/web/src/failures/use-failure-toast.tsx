import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { codeOf } from '../api/api.ts';
import { LearnMore, refusalSentence } from '../ui/RefusalAlert.tsx';
import { showToast } from '../toasts/show-toast.ts';
import { useText } from '../words/text.ts';

/** For actions that have no place of their own on the screen where a failure could stay. */
export function useFailureToast(): (error: Error) => void {
  const say = useFailureToastWithNext();
  return useCallback((error) => say(error, null), [say]);
}

/** What the reader can do about a failure, in its toast. */
type Next = { label: string; run: () => void };

/** The same, where something can be done about it right there. */
export function useFailureToastWithNext(): (error: Error, next: Next | null) => void {
  const t = useText();
  return useCallback(
    (error, next) => {
      const goOn = () => {
        notifications.hide(id);
        next?.run();
      };
      const id = showToast({
        color: 'red',
        autoClose: false,
        close: t('common.close'),
        message: (
          <>
            {refusalSentence(t, error)} <LearnMore code={codeOf(error)} />{' '}
            {next && (
              <Anchor component="button" type="button" fz="sm" fw={600} onClick={goOn}>
                {next.label}
              </Anchor>
            )}
          </>
        ),
      });
    },
    [t],
  );
}
