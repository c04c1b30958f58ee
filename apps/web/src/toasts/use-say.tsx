import { notifications } from '@mantine/notifications';
import type { UndoOffer } from '@roster/contract/machinery/undoable';
import { lazy, Suspense, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useText, type MessageId, type Values } from '../words/text.ts';
import type { Answering, SaidBy } from './answers.ts';
import { showToast } from './show-toast.ts';
import { ToastText } from './ToastText.tsx';
import { useSayUndone } from './use-say-undone.tsx';

// Loaded with the first change that can be taken back.
const UndoButton = lazy(() => import('./UndoButton.tsx'));

type More = {
  /** Where what happened can be seen, if not here. */
  to?: string | undefined;
  /** What the way there is called, if not just "Open". */
  lead?: MessageId;
  /** How it can be taken back. */
  undo?: UndoOffer | undefined;
  /** For what the reader has to act on: it stays until they close it. */
  stays?: boolean;
};

/** As long as *Undo* is offered; otherwise as long as it takes to read. */
const shownMilliseconds = { undoable: 10_000, plain: 6_000 };
let count = 0;

/** The one way in which a change says that it is done: bottom right, what happened to whom, and the way there. */
export function useSay() {
  const t = useText();
  const navigate = useNavigate();
  const undone = useSayUndone();
  return useCallback(
    <C extends Answering>(
      _change: C,
      sentence: SaidBy<C>,
      values: Values = {},
      { to, lead = 'toast.open', undo, stays = false }: More = {},
    ) => {
      count += 1;
      const id = `said-${count}`;
      const open = () => {
        notifications.hide(id);
        if (to) void navigate(to);
      };
      showToast({
        color: 'green',
        id,
        autoClose: stays ? false : shownMilliseconds[undo ? 'undoable' : 'plain'],
        close: t('common.close'),
        message: (
          <ToastText text={t(sentence, values)} to={to} lead={t(lead)} onOpen={open}>
            {undo && (
              <Suspense>
                <UndoButton offer={undo} {...undone(id)} />
              </Suspense>
            )}
          </ToastText>
        ),
      });
    },
    [t, navigate, undone],
  );
}
