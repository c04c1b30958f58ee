import { useSyncExternalStore } from 'react';

// L6: a call that needs the password again waits here until the dialog has asked for it.

type Asking = { answer: (proven: boolean) => void };
let asking: Asking | null = null;
let pending: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** For the client of the contract. Several calls at once are answered by one dialog. */
export function prove(): Promise<boolean> {
  pending ??= new Promise<boolean>((resolve) => {
    set({
      answer: (proven) => {
        pending = null;
        set(null);
        resolve(proven);
      },
    });
  });
  return pending;
}

export function useAsking(): Asking | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asking,
  );
}

function set(next: Asking | null): void {
  asking = next;
  for (const listener of listeners) listener();
}
