import { createHash } from 'node:crypto';
import { probesPerHour } from '@roster/domain/adding';
import {
  failedSignInsPerAddress,
  failedSignInsPerNetwork,
  signInThrottleMinutes,
} from '@roster/domain/sessions';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { asUnavailable } from './postgres-errors.ts';

/** Limits beside sign-ins: at most so many in so many minutes, for each key. */
const limits = {
  /** A2: addresses of other accounts that one administrator tried. */
  probe: { points: probesPerHour, minutes: 60 },
  /** Emails that strangers can cause to one address. */
  mailToAddress: { points: 5, minutes: 60 },
  /** Emails that one network can cause. */
  mailFromNetwork: { points: 200, minutes: 60 },
  /** Account numbers one person tries. */
  joinByNumber: { points: 10, minutes: 60 },
  /** Service requests of one person, and of one network without a session. */
  serviceRequest: { points: 20, minutes: 60 },
  supportFromNetwork: { points: 30, minutes: 60 },
  /** One-time links one network tries. */
  link: { points: 300, minutes: 15 },
} as const;
export type Limit = keyof typeof limits;

export type Throttles = {
  /** Counts a try before it is judged. Returns how many seconds to wait, or null if it may continue. */
  take: (limit: Limit, key: string) => Promise<number | null>;
  /** Takes back what `take` counted, if the try was harmless. */
  giveBack: (limit: Limit, key: string) => Promise<void>;
  /** Counts a try before it is judged. Returns how many seconds to wait, or null if it may continue. */
  count: (email: string, network: string) => Promise<number | null>;
  /** The try succeeded, so it was no failure, and the address starts again from zero. */
  forgive: (email: string, network: string) => Promise<void>;
};

/** The throttle key of an address: hashed, so that failed tries store no addresses. */
export const throttleKeyOf = (email: string) => `address:${createHash('sha256').update(email).digest('hex')}`;

/** L4: failed sign-ins slow the password sign-in of an address or a network down; they never lock a user. */
export function createThrottles(pool: pg.Pool): Throttles {
  const shared = {
    storeClient: pool,
    tableName: 'throttles',
    tableCreated: true,
    duration: signInThrottleMinutes * 60,
    clearExpiredByTimeout: true,
  };
  const perAddress = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'address',
    points: failedSignInsPerAddress,
  });
  const perNetwork = new RateLimiterPostgres({
    ...shared,
    keyPrefix: 'network',
    points: failedSignInsPerNetwork,
  });
  const addressOf = (email: string) => throttleKeyOf(email).slice('address:'.length);

  const named = Object.fromEntries(
    Object.entries(limits).map(([name, { points, minutes }]) => [
      name,
      new RateLimiterPostgres({ ...shared, keyPrefix: name, points, duration: minutes * 60 }),
    ]),
  ) as Record<Limit, RateLimiterPostgres>;

  return {
    async take(limit, key) {
      const wait = await consume(named[limit], hashOfKey(key));
      return wait > 0 ? Math.ceil(wait / 1_000) : null;
    },
    async giveBack(limit, key) {
      await named[limit].reward(hashOfKey(key));
    },
    async count(email, network) {
      const waits = await Promise.all([consume(perAddress, addressOf(email)), consume(perNetwork, network)]);
      const longest = Math.max(...waits);
      return longest > 0 ? Math.ceil(longest / 1_000) : null;
    },
    async forgive(email, network) {
      await Promise.all([perAddress.delete(addressOf(email)), perNetwork.reward(network)]);
    },
  };
}

const hashOfKey = (key: string) => createHash('sha256').update(key).digest('hex');

/** Milliseconds to wait; 0 if none. */
async function consume(limiter: RateLimiterPostgres, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(error.msBeforeNext, 1);
    throw asUnavailable(error);
  }
}
