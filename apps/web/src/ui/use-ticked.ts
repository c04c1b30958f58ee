import { useState } from 'react';

/** Which of the shown rows are ticked; rows that are no longer shown are not ticked either. */
export function useTicked(shown: readonly string[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const ticked = shown.filter((id) => ids.has(id));
  return {
    ids: ticked,
    count: ticked.length,
    all: ticked.length > 0 && ticked.length === shown.length,
    has: (id: string) => ids.has(id),
    toggle: (id: string) =>
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      }),
    setAll: (ticked: boolean) => setIds(new Set(ticked ? shown : [])),
    clear: () => setIds(new Set()),
  };
}

export type Ticked = ReturnType<typeof useTicked>;
