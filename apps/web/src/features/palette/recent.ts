import { useCallback, useState } from 'react';
import { whoseScreen } from '../../session/identity.ts';

const kept = 5;
// People are remembered for as long as the page is open only: the next user of this browser must not see them.
const memory = new Map<string, string[]>();

/** The entries that this user chose last, latest first. */
export function useRecent(): { recent: readonly string[]; note: (id: string) => void } {
  const whose = whoseScreen() ?? '';
  const [recent, setRecent] = useState<readonly string[]>(() => memory.get(whose) ?? []);
  const note = useCallback(
    (id: string) => {
      const next = [id, ...(memory.get(whose) ?? []).filter((one) => one !== id)].slice(0, kept);
      memory.set(whose, next);
      setRecent(next);
    },
    [whose],
  );
  return { recent, note };
}
