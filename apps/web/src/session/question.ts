import { useSyncExternalStore } from 'react';

export type Asked = { answer: (done: boolean) => void };

/** A question to the reader that calls wait for. Several calls at once are answered by one dialog. */
export function createQuestion() {
  let asked: Asked | null = null;
  let pending: Promise<boolean> | null = null;
  const listeners = new Set<() => void>();

  /** Resolves to true once the reader has done what was asked for, to false if they would not. */
  function ask(): Promise<boolean> {
    pending ??= new Promise<boolean>((resolve) => {
      show({
        answer: (done) => {
          pending = null;
          show(null);
          resolve(done);
        },
      });
    });
    return pending;
  }

  const useAsked = (): Asked | null =>
    useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => asked,
    );

  function show(next: Asked | null): void {
    asked = next;
    for (const listener of listeners) listener();
  }

  return { ask, useAsked };
}
