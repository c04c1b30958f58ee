import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { EndOutcome, PickedExceptions } from './exceptions.queries.ts';

type Ended = { picked: PickedExceptions; on: 'row' | 'selection' };

/** Says how many exceptions ended: a toast with Undo, and a notice where some did not. */
export function useEndResult(selection: Parameters<typeof useResult>[0]) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const finish = ({ done, refused, left, undo }: EndOutcome, { picked, on }: Ended) => {
    const count = done.length;
    const name = onlyName(picked);
    const sayDone = () =>
      name
        ? say('endExceptions', 'toast.exceptions.ended.one', { name }, { undo, to: onlyUserPage(picked) })
        : say('endExceptions', 'toast.exceptions.ended', { count }, { undo });
    const partly = refused.length > 0 || left !== undefined;
    // What ended can be taken back even where the rest was refused.
    if (partly && undo) sayDone();
    const ended = t('toast.exceptions.ended', { count });
    const others = t('exceptions.notEnded', { count: refused.length });
    summarize({ title: count > 0 ? `${ended} ${others}` : others, refused, left, say: sayDone }, on);
  };
  return { ...shown, finish };
}
