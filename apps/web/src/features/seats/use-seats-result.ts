import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { PickedSeats, SeatsOutcome } from './seats.queries.ts';

type Returned = { picked: PickedSeats; on: 'row' | 'selection' };

/** Says what became of each license or user: a toast if all went well, else a notice. */
export function useSeatsResult(selection: Parameters<typeof useResult>[0]) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const titleOf = (done: string, count: number) =>
    count > 0 ? `${done} ${t('seats.refused', { count })}` : done;
  const finish = {
    assigned: ({ done, refused, left }: SeatsOutcome, on: Returned['on'] = 'row') => {
      const count = done.length;
      const title = titleOf(t('toast.seats.assigned', { count }), refused.length);
      const sayDone = () => say('assignSeats', 'toast.seats.assigned', { count });
      summarize({ title, refused, left, say: sayDone }, on);
    },
    reassigned: ({ done, refused, left }: SeatsOutcome) => {
      const count = done.length;
      const title = titleOf(t('toast.seats.assigned', { count }), refused.length);
      summarize({ title, refused, left, say: () => say('reassignSeats', 'toast.seats.assigned', { count }) });
    },
    returned: ({ done, refused, left }: SeatsOutcome, { picked, on }: Returned) => {
      const name = onlyName(picked);
      const count = done.length;
      const title = titleOf(t('toast.seats.returned', { count }), refused.length);
      const sayDone = () =>
        name
          ? say('returnSeats', 'toast.seats.returned.one', { name }, { to: onlyUserPage(picked) })
          : say('returnSeats', 'toast.seats.returned', { count });
      summarize({ title, refused, left, say: sayDone }, on);
    },
  };
  return { ...shown, finish };
}
