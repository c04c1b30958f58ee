import { createObservable } from '../observable.ts';

export type Asked = { answer: (done: boolean) => void };

/** A question to the reader that calls wait for. Several calls at once are answered by one dialog. */
export function createQuestion() {
  const asked = createObservable<Asked | null>(null);
  let pending: Promise<boolean> | null = null;

  /** Resolves to true once the reader has done what was asked for, to false if they would not. */
  function ask(): Promise<boolean> {
    pending ??= new Promise<boolean>((resolve) => {
      asked.set({
        answer: (done) => {
          pending = null;
          asked.set(null);
          resolve(done);
        },
      });
    });
    return pending;
  }

  return { ask, useAsked: asked.use };
}
