import type { Platform } from '../../platform/platform.ts';
import { Refused, type Refuse } from '../../platform/refused.ts';
import { isWait } from '../../platform/throttles.ts';

/** Numbers that do not exist count: nobody finds accounts by trying. */
export async function countingNumbers<T>(
  { platform, refused }: { platform: Platform; refused: Refuse<'request.tooMany'> },
  person: string,
  work: () => Promise<T>,
): Promise<T> {
  const reserved = await platform.throttles.reserve({ limit: 'joinByNumber', key: person });
  if (isWait(reserved)) throw refused('request.tooMany', { retryAfterSeconds: reserved.waitSeconds });
  let wrong = false;
  try {
    return await work();
  } catch (error) {
    wrong = error instanceof Refused && error.code === 'join.accountNotFound';
    throw error;
  } finally {
    await reserved.settle(wrong);
  }
}
