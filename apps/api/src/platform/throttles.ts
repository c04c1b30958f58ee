import { createHash } from 'node:crypto';
import { probesPerHour } from '@roster/domain/adding';
import {
  codesPerNetwork,
  codeTriesMinutes,
  codeTriesPerNetwork,
  codeTriesPerPerson,
} from '@roster/domain/device-sign-ins';
import {
  failedSignInsPerAddress,
  failedSignInsPerDevice,
  failedSignInsPerNetwork,
  signInThrottleMinutes,
} from '@roster/domain/sessions';
import { deleteInBatches } from './postgres/delete-in-batches.ts';
import { onlyRow, type Queryable } from './postgres/database.ts';
import { named, sql, type Sql } from './postgres/sql.ts';

/** What is counted: at most so many in so many minutes, for each key. Mails have one for each purpose (L4). */
const limits = {
  /** L4: wrong passwords of one address, typed where it is not known; of one known device; of one network. */
  address: { points: failedSignInsPerAddress, minutes: signInThrottleMinutes },
  device: { points: failedSignInsPerDevice, minutes: signInThrottleMinutes },
  network: { points: failedSignInsPerNetwork, minutes: signInThrottleMinutes },
  /** L6: wrong passwords of one user who is signed in and is asked again. */
  confirmation: { points: failedSignInsPerDevice, minutes: signInThrottleMinutes },
  /** A2: addresses of other accounts that one administrator met. */
  probe: { points: probesPerHour, minutes: 60 },
  /** Mails that strangers can cause to one address, by their purpose. */
  registrationMail: { points: 5, minutes: 60 },
  resetMail: { points: 5, minutes: 60 },
  supportMail: { points: 5, minutes: 60 },
  emailChangeMail: { points: 5, minutes: 60 },
  /** The owner's own: asked for on a known device, or with a link that reached them. */
  resetMailFromDevice: { points: 5, minutes: 60 },
  renewedMail: { points: 5, minutes: 60 },
  emailChangeOfUser: { points: 5, minutes: 60 },
  newDeviceMail: { points: 5, minutes: 60 },
  /** Mails that one network can cause. */
  mailFromNetwork: { points: 200, minutes: 60 },
  /** Account numbers that do not exist, tried by one person. */
  joinByNumber: { points: 10, minutes: 60 },
  /** Service requests of one person, and of one network without a session. */
  serviceRequest: { points: 20, minutes: 60 },
  supportFromNetwork: { points: 30, minutes: 60 },
  /** X1: one entry in the audit log for each person and action that reaches for another account. */
  foreignTargets: { points: 1, minutes: 60 },
  /** E4: device codes that do not exist, tried by one person and by one network. */
  deviceCode: { points: codeTriesPerPerson, minutes: codeTriesMinutes },
  deviceCodeFromNetwork: { points: codeTriesPerNetwork, minutes: codeTriesMinutes },
  /** Device codes that one network may ask for. */
  newDeviceCode: { points: codesPerNetwork, minutes: codeTriesMinutes },
  /** What devices of one network ask with and does not exist. */
  deviceToken: { points: 300, minutes: 15 },
  /** One-time links that do not exist, tried by one network. */
  link: { points: 300, minutes: 15 },
} as const;
export type Limit = keyof typeof limits;
export type Allowance = {
  limit: Limit;
  key: string;
  /** The user it belongs to, if a user can have several: all of them are found by it. */
  userId?: string;
};

export type Reservation = {
  /** Which try it is of the last allowance that was asked: what is counted and what is being judged, and this one. */
  nth: number;
  /** Counts it, or gives it back. Until then it counts, and for half a minute at most. */
  settle: (counts: boolean) => Promise<void>;
};
export type Wait = { waitSeconds: number; busy: boolean };

export type Throttles = {
  /** Reserves a try of each allowance, all or none, before anything is judged. */
  reserve: (...allowances: Allowance[]) => Promise<Reservation | Wait>;
  /** The same, but waits while only those are in the way that are being judged and may be given back. */
  reservePatiently: (...allowances: Allowance[]) => Promise<Reservation | Wait>;
  /** Counts a try right away. Returns how many seconds to wait, or null if it may go on. */
  take: (limit: Limit, key: string) => Promise<number | null>;
  /** Forgets what was counted. */
  clear: (allowance: Allowance) => Promise<void>;
};

export const isWait = (answer: Reservation | Wait): answer is Wait => 'waitSeconds' in answer;

/** A process that dies while it judges holds nobody back for longer. */
const holdSeconds = 30;
const pauseMilliseconds = 50;
const patienceMilliseconds = 15_000;

/** The name of a key in the table: what strangers typed leaves nothing readable behind. */
export const throttleKeyOf = ({ limit, key, userId }: Allowance) =>
  [limit, ...(userId ? [userId] : []), createHash('sha256').update(key).digest('hex')].join(':');

/**
 * L4: until when password sign-in of a user is paused, in milliseconds since 1970, or null: where they are not known, or on
 * a device of theirs.
 */
// SQL: a part of the statements that read users.
export const pausedUntil = (user: { id: Sql; email: Sql }, now: Date) => sql`(
  select max(t.expire) from failed_sign_ins_of(${user.id}, ${user.email}) t
  where t.points >= case when t.key like 'device:%' then ${failedSignInsPerDevice}::integer
      else ${failedSignInsPerAddress}::integer end
    and t.expire > ${now.getTime()}::bigint)`;

/** Ends every such pause of the users of another part of the statement, which has their `id` and `email`. */
// SQL: a part of the statements that change users.
export const endedPauses = (users: Sql) => sql`
  delete from throttles where key in (
    select t.key from ${users} u cross join lateral failed_sign_ins_of(u.id, u.email) t)`;

/** L4: allowances in the database, shared by all servers. They slow down and stop; they never lock a user. */
export function createThrottles(database: Queryable, clock: () => Date): Throttles {
  const settle = async (reservations: string[], counts: boolean) => {
    // SQL: through a function.
    await database.query(
      named('throttles-settle', sql`select settle_tries(${reservations}, ${counts}, ${clock().getTime()})`),
    );
  };

  /** What cannot be given back now ends by itself: that is no reason to fail what was done. */
  const settleOne = (reservations: string[], counts: boolean) =>
    counts ? settle(reservations, true) : settle(reservations, false).catch(() => undefined);

  async function reserve(...allowances: Allowance[]): Promise<Reservation | Wait> {
    const keys = allowances.map(throttleKeyOf);
    const points = allowances.map(({ limit }) => limits[limit].points);
    const seconds = allowances.map(({ limit }) => limits[limit].minutes * 60);
    // SQL: through a function.
    const row = onlyRow(
      await database.query<{
        reservations: string[] | null;
        nth: number;
        wait_ms: string;
        busy: boolean;
      }>(
        named(
          'throttles-reserve',
          sql`select * from reserve_tries(${keys}, ${points}, ${seconds}, ${holdSeconds}, ${clock().getTime()})`,
        ),
      ),
    );
    const { reservations, nth, busy } = row;
    if (reservations) return { nth, settle: (counts) => settleOne(reservations, counts) };
    return { waitSeconds: Math.ceil(Number(row.wait_ms) / 1_000), busy };
  }

  return {
    reserve,
    async reservePatiently(...allowances) {
      const from = performance.now();
      for (;;) {
        const answer = await reserve(...allowances);
        const patient = performance.now() - from < patienceMilliseconds;
        if (!isWait(answer) || !answer.busy || !patient) return answer;
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      }
    },
    async take(limit, key) {
      const answer = await reserve({ limit, key });
      if (isWait(answer)) return answer.waitSeconds;
      await answer.settle(true);
      return null;
    },
    async clear(allowance) {
      // SQL: run at every sign-in.
      await database.query(
        named(
          'throttles-clear',
          sql`update throttles set points = 0 where key = ${throttleKeyOf(allowance)}`,
        ),
      );
    },
  };
}

const longestMinutes = Math.max(...Object.values(limits).map(({ minutes }) => minutes));

/** What a clock that ran ahead counted, and was put right since, keeps nobody waiting for longer than a limit does. */
export async function forgetTriesAhead(database: Queryable, now: Date): Promise<void> {
  const last = now.getTime() + (longestMinutes + 1) * 60_000;
  // SQL: two tables in one statement.
  await database.query(
    sql`with reserved as (delete from throttle_reservations where expire > ${last})
        update throttles set expire = ${now.getTime()} where expire > ${last}`,
  );
}

/** Housekeeping: allowances that are whole again need no row. */
export const forgetThrottles = (database: Queryable, now: Date): Promise<void> =>
  deleteInBatches(database, 'throttles', sql`t.expire < ${now.getTime()}`);
