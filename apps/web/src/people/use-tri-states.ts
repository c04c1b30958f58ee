import { useState } from 'react';
import type { TriState } from './TriStateList.tsx';

/** What each user has now, and the changes to it. If not all users are known here, everything counts as "some". */
export function useTriStates<Id extends string>(held: readonly (readonly Id[])[] | null) {
  const [chosen, setChosen] = useState<Partial<Record<Id, TriState>>>({});
  const before = (id: Id): TriState => {
    if (!held || held.length === 0) return 'some';
    const holders = held.filter((ids) => ids.includes(id)).length;
    return holders === held.length ? 'all' : holders === 0 ? 'none' : 'some';
  };
  const stateOf = (id: Id) => chosen[id] ?? before(id);
  const changedTo = (state: TriState) =>
    (Object.keys(chosen) as Id[]).filter((id) => chosen[id] === state && before(id) !== state);
  return {
    before,
    stateOf,
    change: (id: Id, state: TriState) => setChosen((now) => ({ ...now, [id]: state })),
    add: changedTo('all'),
    remove: changedTo('none'),
  };
}
