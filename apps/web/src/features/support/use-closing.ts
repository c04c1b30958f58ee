import { IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { onlyName } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { CloseOutcome, PickedRequests } from './support.queries.ts';

type Selecting = Parameters<typeof useResult>[0] & { picked: PickedRequests };

/** Closes the ticked requests, and says what became of each. */
export function useClosing(selection: Selecting) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const [closing, setClosing] = useState<PickedRequests | null>(null);
  const actions: ListAction[] = [
    {
      id: 'close',
      label: t('support.close'),
      icon: IconCircleCheck,
      reason: null,
      needs: null,
      run: () => setClosing(selection.picked),
    },
  ];
  const finish = ({ done, refused, left }: CloseOutcome, picked: PickedRequests) => {
    const count = done.length;
    const number = onlyName(picked);
    const sayDone = () =>
      number
        ? say('closeServiceRequests', 'toast.support.closed', { number })
        : say('closeServiceRequests', 'support.closedMany', { count });
    const others = t('support.notClosed', { count: refused.length });
    const title = count > 0 ? `${t('support.closedMany', { count })} ${others}` : others;
    summarize({ title, refused, left, say: sayDone });
  };
  return { ...shown, actions, finish, closing, endClosing: () => setClosing(null) };
}
