/** For this long after a change was made, the same one again is taken for the second half of a double click. */
const doubleClickMilliseconds = 1_000;

type Send<T> = (key: string) => Promise<T>;
type Latest = { change: string; key: string; answer: Promise<unknown> | null };

/**
 * X6: no change is sent twice for one intention: the same change while the first is on its way, or right after it, gets the
 * answer of the first; and one whose outcome is unknown keeps its Idempotency-Key when it is tried again. Another change
 * in between ends that, so that a user can be locked, unlocked and locked again as fast as anyone likes.
 */
export function createIntents(isUnknown: (error: unknown) => boolean) {
  const onTheirWay = new Map<string, Promise<unknown>>();
  let latest: Latest | null = null;

  return <T>(change: string, send: Send<T>): Promise<T> => {
    const sent = onTheirWay.get(change) ?? (latest?.change === change ? latest.answer : null);
    if (sent) return sent as Promise<T>;
    const mine: Latest = {
      change,
      key: latest?.change === change ? latest.key : crypto.randomUUID(),
      answer: null,
    };
    latest = mine;
    const answer = send(mine.key);
    onTheirWay.set(change, answer);
    answer.then(
      () => {
        onTheirWay.delete(change);
        mine.answer = answer;
        setTimeout(() => forget(mine), doubleClickMilliseconds);
      },
      (error: unknown) => {
        onTheirWay.delete(change);
        if (!isUnknown(error)) forget(mine);
      },
    );
    return answer;
  };

  function forget(one: Latest): void {
    if (latest === one) latest = null;
  }
}
