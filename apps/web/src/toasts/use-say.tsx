import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useText, type MessageId, type Values } from '../words/text.ts';
import type { Answering, SaidBy } from './answers.ts';
import { ToastText } from './ToastText.tsx';

type More = {
  /** Where what happened can be seen, if not here. */
  to?: string | undefined;
  /** What the way there is called, if not just "Open". */
  lead?: MessageId;
  /** For what the reader has to act on: it stays until they close it. */
  stays?: boolean;
};

let count = 0;

/** The one way in which a change says that it is done: bottom right, what happened to whom, and the way there. */
export function useSay() {
  const t = useText();
  const navigate = useNavigate();
  return useCallback(
    <C extends Answering>(
      _change: C,
      sentence: SaidBy<C>,
      values: Values = {},
      { to, lead = 'toast.open', stays = false }: More = {},
    ) => {
      count += 1;
      const id = `said-${count}`;
      const open = () => {
        notifications.hide(id);
        if (to) void navigate(to);
      };
      notifications.show({
        color: 'green',
        id,
        ...(stays && { autoClose: false }),
        closeButtonProps: { 'aria-label': t('common.close') },
        message: <ToastText text={t(sentence, values)} to={to} lead={t(lead)} onOpen={open} />,
      });
    },
    [t, navigate],
  );
}
