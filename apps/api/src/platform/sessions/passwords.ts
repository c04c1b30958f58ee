import { normalPassword } from '@roster/domain/passwords';
import { newSecret } from './new-secret.ts';
import { Unavailable } from '../postgres/postgres-errors.ts';

/** The library's const enum cannot be imported in isolated modules; 2 is Argon2id. */
const argon2id = 2;
/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type Passwords = {
  hash: (password: string) => Promise<string>;
  /** Returns the hash of a password that nobody knows. */
  hashUnknown: () => Promise<string>;
  /** Without a hash to compare, spends as much time as with one and returns false. */
  verify: (password: string, passwordHash: string | null) => Promise<boolean>;
  /** Loads what hashes, so that the first sign-in does not wait for it, nor shows by its time whether it is known. */
  load: () => Promise<void>;
};

/**
 * Hashing fills a core for tens of milliseconds, so only `parallel` run in parallel and at most `waiting` queue: a
 * flood of sign-ins leaves the rest of the product responsive, and what exceeds the queue gets 503.
 */
export function createPasswords({ parallel, waiting }: { parallel: number; waiting: number }): Passwords {
  const argon2 = once(() => import('@node-rs/argon2'));
  const dummyHash = once(async () => (await argon2()).hash('nobody has this password', parameters));
  const slots = createSlots(parallel, waiting);
  const hashOf = (password: string) =>
    slots.run(async () => (await argon2()).hash(normalPassword(password), parameters));
  return {
    hash: hashOf,
    hashUnknown: () => hashOf(newSecret()),
    verify: (password, passwordHash) =>
      slots.run(async () => {
        const { verify } = await argon2();
        const right = await verify(passwordHash ?? (await dummyHash()), normalPassword(password));
        return right && passwordHash !== null;
      }),
    load: async () => void (await dummyHash()),
  };
}

/** Does the work at the first call, and gives all callers its result. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= work());
}

function createSlots(parallel: number, waiting: number) {
  let busy = 0;
  const queue: (() => void)[] = [];

  return {
    async run<T>(work: () => Promise<T>): Promise<T> {
      if (busy >= parallel) {
        if (queue.length >= waiting) throw new Unavailable('too many sign-ins at once');
        await new Promise<void>((resolve) => queue.push(resolve));
      }
      busy += 1;
      try {
        return await work();
      } finally {
        busy -= 1;
        queue.shift()?.();
      }
    },
  };
}
