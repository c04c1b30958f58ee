import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { Answer, ManyAnswered, PickedRequests } from './user-requests.queries.ts';

const words = {
  grant: { endpoint: 'grantUserRequests', done: 'requests.granted', not: 'requests.notGranted' },
  decline: { endpoint: 'declineUserRequests', done: 'requests.declined', not: 'requests.notDeclined' },
} as const;

/** Says how many requests were answered: a toast with Undo, and a notice where some were not. */
export function useAnsweredMany(selection: Parameters<typeof useResult>[0]) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const finish = (
    answer: Answer['answer'],
    { done, refused, left, undo }: ManyAnswered,
    picked: PickedRequests,
  ) => {
    const count = done.length;
    const name = onlyName(picked);
    const { endpoint, done: allDone, not } = words[answer];
    const sayDone = () =>
      name
        ? say(endpoint, `toast.request.${answer}`, { name }, { undo, to: onlyUserPage(picked) })
        : say(endpoint, allDone, { count }, { undo });
    const partly = refused.length > 0 || left !== undefined;
    // What was answered can be taken back even where the rest was refused.
    if (partly && undo) sayDone();
    const answered = t(allDone, { count });
    const others = t(not, { count: refused.length });
    summarize({ title: count > 0 ? `${answered} ${others}` : others, refused, left, say: sayDone });
  };
  return { ...shown, finish };
}
