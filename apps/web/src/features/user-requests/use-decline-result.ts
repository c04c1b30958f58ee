import { onlyName } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { DeclineOutcome, PickedRequests } from './user-requests.queries.ts';

/** Says how many requests were declined: a toast with Undo, and a notice where some were not. */
export function useDeclineResult(selection: Parameters<typeof useResult>[0]) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const finish = ({ done, refused, left, undo }: DeclineOutcome, picked: PickedRequests) => {
    const count = done.length;
    const name = onlyName(picked);
    const sayDone = () =>
      name
        ? say('declineUserRequests', 'toast.request.decline', { name }, { undo })
        : say('declineUserRequests', 'requests.declined', { count }, { undo });
    const partly = refused.length > 0 || left !== undefined;
    // What was declined can be taken back even where the rest was refused.
    if (partly && undo) sayDone();
    const declined = t('requests.declined', { count });
    const others = t('requests.notDeclined', { count: refused.length });
    summarize({ title: count > 0 ? `${declined} ${others}` : others, refused, left, say: sayDone });
  };
  return { ...shown, finish };
}
