import { IconUserX } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListAction } from '../../list/list-description.ts';
import { onlyName, onlyUserPage } from '../../list/ticked.ts';
import { useResult } from '../../list/use-result.ts';
import { useSay } from '../../toasts/use-say.tsx';
import { useText } from '../../words/text.ts';
import type { EndOutcome, PickedContacts } from './contacts.queries.ts';

type Selecting = Parameters<typeof useResult>[0] & { picked: PickedContacts };

/** Ends the duties of the ticked contacts, and says what became of each; they can be taken back. */
export function useEnding(selection: Selecting) {
  const t = useText();
  const say = useSay();
  const { finish: summarize, ...shown } = useResult(selection);
  const [ending, setEnding] = useState<PickedContacts | null>(null);
  const actions: ListAction[] = [
    {
      id: 'end',
      label: t('contacts.end'),
      icon: IconUserX,
      reason: null,
      needs: 'contacts.edit',
      run: () => setEnding(selection.picked),
    },
  ];
  const finish = ({ done, refused, left, undo }: EndOutcome, picked: PickedContacts) => {
    const count = done.length;
    const name = onlyName(picked);
    const sayDone = () =>
      name
        ? say('endContacts', 'toast.contact.ended', { name }, { undo, to: onlyUserPage(picked) })
        : say('endContacts', 'contacts.ended', { count }, { undo });
    // What ended can be taken back even where the rest was refused.
    if (undo && (refused.length > 0 || left !== undefined)) sayDone();
    const others = t('contacts.notEnded', { count: refused.length });
    const title = count > 0 ? `${t('contacts.ended', { count })} ${others}` : others;
    summarize({ title, refused, left, say: sayDone });
  };
  return { ...shown, actions, finish, ending, endEnding: () => setEnding(null) };
}
