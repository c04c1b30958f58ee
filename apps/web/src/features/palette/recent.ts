import { useCallback, useState } from 'react';
import { whoseScreen } from '../../session/identity.ts';
import { noteRecent, recentOf } from '../../session/recent.ts';

/** The entries that this user chose last, latest first. */
export function useRecent(): { recent: readonly string[]; note: (id: string) => void } {
  const whose = whoseScreen();
  const [recent, setRecent] = useState(() => recentOf(whose));
  const note = useCallback(
    (id: string) => {
      if (whose !== null) setRecent(noteRecent(whose, id));
    },
    [whose],
  );
  return { recent, note };
}
