import type { User } from '@roster/contract/users';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Target } from './users.queries.ts';
import type { Filters } from './users-url.ts';

type State =
  | { kind: 'some'; users: ReadonlyMap<string, User> }
  | { kind: 'all'; total: number; except: ReadonlySet<string> };

const nobody: State = { kind: 'some', users: new Map() };

/** The ticked users. The selection survives paging; a change of the filters clears it, and the caller says so. */
export function useSelection(filters: Filters, onCleared: () => void) {
  const [state, setState] = useState<State>(nobody);
  const key = JSON.stringify(filters);
  const [keyBefore, setKeyBefore] = useState(key);
  const [timesCleared, setTimesCleared] = useState(0);
  const timesTold = useRef(0);

  const count = state.kind === 'some' ? state.users.size : state.total - state.except.size;
  const clear = useCallback(() => setState(nobody), []);

  if (key !== keyBefore) {
    setKeyBefore(key);
    if (count > 0) {
      setState(nobody);
      setTimesCleared(timesCleared + 1);
    }
  }
  useEffect(() => {
    if (timesTold.current === timesCleared) return;
    timesTold.current = timesCleared;
    onCleared();
  }, [timesCleared, onCleared]);

  const toggle = useCallback((user: User) => setState((before) => toggled(before, user)), []);
  const setPage = useCallback(
    (users: readonly User[], ticked: boolean) => setState((before) => withPage(before, users, ticked)),
    [],
  );
  const selectAll = useCallback((total: number) => setState({ kind: 'all', total, except: new Set() }), []);
  const keepOnly = useCallback(
    (ids: readonly string[]) =>
      setState((before) =>
        before.kind === 'some'
          ? { kind: 'some', users: new Map([...before.users].filter(([id]) => ids.includes(id))) }
          : nobody,
      ),
    [],
  );
  const has = useCallback(
    (id: string) => (state.kind === 'some' ? state.users.has(id) : !state.except.has(id)),
    [state],
  );

  return useMemo(
    () => ({
      count,
      all: state.kind === 'all',
      has,
      toggle,
      setPage,
      selectAll,
      keepOnly,
      clear,
      users: knownUsers(state),
      target: targetOf(state, filters),
    }),
    [state, count, has, toggle, setPage, selectAll, keepOnly, clear, filters],
  );
}

export type Selection = ReturnType<typeof useSelection>;

const knownUsers = (state: State): User[] | null =>
  state.kind === 'some' ? [...state.users.values()] : null;

function targetOf(state: State, filters: Filters): Target {
  if (state.kind === 'some') return { userIds: [...state.users.keys()] };
  return { matching: filters, except: [...state.except], expectedTotal: state.total };
}

function toggled(state: State, user: User): State {
  if (state.kind === 'some') {
    const users = new Map(state.users);
    if (!users.delete(user.id)) users.set(user.id, user);
    return { kind: 'some', users };
  }
  const except = new Set(state.except);
  if (!except.delete(user.id)) except.add(user.id);
  return { ...state, except };
}

function withPage(state: State, users: readonly User[], ticked: boolean): State {
  if (state.kind === 'all') return ticked ? { ...state, except: new Set() } : nobody;
  const next = new Map(state.users);
  for (const user of users) {
    if (ticked) next.set(user.id, user);
    else next.delete(user.id);
  }
  return { kind: 'some', users: next };
}
