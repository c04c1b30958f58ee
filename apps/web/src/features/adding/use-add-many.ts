import { maxAddedAtOnce } from '@roster/domain/adding';
import type { PastedPerson } from '@roster/domain/pasted-people';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useForgetTyped, useNoteTyped } from '../../ui/TypedForm.tsx';
import { addUser, useRefreshUsers, type Outcome } from './add-users.queries.ts';
import type { Choices } from './MoreChoices.tsx';
import {
  isDone,
  isReady,
  isRefused,
  sendInTurn,
  withTyped,
  type PastedOver,
  type Row,
} from './newcomer-rows.ts';

export type AddMany = PastedOver & {
  /** The country that was chosen before they were pasted. */
  country: string;
  choices: Choices;
};

/** The rows of several people, and what became of each. What is saved is done; the others stay, with their reason. */
export function useAddMany({ pasted, country: chosen, choices }: AddMany) {
  const refresh = useRefreshUsers();
  const noteTyped = useNoteTyped();
  const forgetTyped = useForgetTyped();
  const [country, setCountry] = useState(chosen);
  const [rows, setRows] = useState<Row[]>(() => pasted.people.slice(0, maxAddedAtOnce).map(rowOf));
  // Above the limit: kept, and next when those before are done.
  const [waiting, setWaiting] = useState(() => pasted.people.slice(maxAddedAtOnce));
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);

  const change = (id: string, next: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...next } : row)));
  const newcomerOf = ({ email, firstName, lastName }: Row) => ({
    email: email.trim(),
    firstName,
    lastName,
    country,
    ...choices,
  });
  const open = rows.filter((row) => !isDone(row));
  // Those that are refused are settled in place; a name that is missing is asked for by the same button.
  const pending = open.filter((row) => !isRefused(row));
  const ready = pending.filter(isReady);
  const finished = open.length + waiting.length === 0;
  useEffect(() => {
    if (finished) forgetTyped();
    else noteTyped();
  }, [finished, forgetTyped, noteTyped]);

  // What is shown now; nothing once the form is closed.
  const now = useRef({ rows, newcomerOf });
  useLayoutEffect(() => {
    now.current = { rows, newcomerOf };
    return () => {
      now.current = { rows: [], newcomerOf };
    };
  });
  const save = async () => {
    setTried(true);
    if (ready.length === 0) return;
    setBusy(true);
    await sendInTurn(
      ready.map(({ id }) => id),
      () => now.current.rows,
      async (row) => {
        change(row.id, { busy: true });
        const outcome = await addUser(now.current.newcomerOf(row));
        change(row.id, { busy: false, outcome, failed: outcome.kind !== 'added' });
      },
    );
    setBusy(false);
    await refresh();
  };

  return {
    rows,
    waiting,
    pending,
    ready,
    done: rows.length - open.length,
    tried,
    busy,
    country,
    setCountry,
    newcomerOf,
    type: (id: string, typed: Parameters<typeof withTyped>[1]) =>
      setRows((before) => before.map((row) => (row.id === id ? withTyped(row, typed) : row))),
    save,
    leaveOut: (id: string) => setRows((before) => before.filter((row) => row.id !== id)),
    settled: async (id: string, outcome: Outcome | { kind: 'settled' }) => {
      change(id, { outcome });
      await refresh();
    },
    next: () => {
      setRows(waiting.slice(0, maxAddedAtOnce).map(rowOf));
      setWaiting(waiting.slice(maxAddedAtOnce));
      setTried(false);
    },
  };
}

/** The address as it was pasted says which row it is, also while it is corrected. */
const rowOf = (person: PastedPerson): Row => ({
  ...person,
  id: person.email,
  outcome: null,
  busy: false,
  failed: false,
});
