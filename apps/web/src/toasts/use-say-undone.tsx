import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { codeOf } from '../api/api.ts';
import { RefusedList } from '../people/RefusedList.tsx';
import { LearnMore, refusalSentence } from '../ui/RefusalAlert.tsx';
import { useText } from '../words/text.ts';
import type { Undone } from './use-undo.ts';

/** What became of taking a change back, in the toast that offered it: a failure stays there until it is read. */
export function useSayUndone() {
  const t = useText();
  return useCallback(
    (id: string) => ({
      onDone: ({ act, done, refused, heldBack }: Undone) => {
        const all = refused.length === 0;
        const held = heldBack.length;
        const alsoHeld = held > 0 ? ` ${t('toast.heldBack', { held })}` : '';
        notifications.update({
          id,
          color: all && held === 0 ? 'green' : 'yellow',
          autoClose: all && held === 0 ? 6_000 : false,
          message: all ? (
            t('toast.undone', { act, count: done.length }) + alsoHeld
          ) : (
            <RefusedList
              title={t('toast.undonePartly', { done: done.length }) + alsoHeld}
              refused={refused}
            />
          ),
        });
      },
      onRefused: (error: Error) =>
        notifications.update({
          id,
          color: 'red',
          autoClose: false,
          message: (
            <>
              {refusalSentence(t, error)} <LearnMore code={codeOf(error)} />
            </>
          ),
        }),
    }),
    [t],
  );
}
