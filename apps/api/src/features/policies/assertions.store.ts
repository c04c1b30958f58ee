import type { DeviceKey } from '@roster/contract/keys';
import { clockToleranceSeconds } from '@roster/domain/devices';
import { named, type Queryable, sql } from '../../platform/postgres/index.ts';

export type DeviceRow = { id: string; userId: string; publicKey: DeviceKey };

export async function findDevice(database: Queryable, id: string): Promise<DeviceRow | null> {
  // SQL: run at every call of a device.
  const [row] = await database.query<DeviceRow>(
    named(
      'device-by-id',
      sql`select id, user_id as "userId", public_key as "publicKey" from devices where id = ${id}`,
    ),
  );
  return row ?? null;
}

/**
 * Each assertion counts once: one that was used before breaks a unique key (`isTaken`), and so rolls back the transaction
 * that it came with.
 */
export function spendAssertion(
  database: Queryable,
  { deviceId, id, issuedAt }: { deviceId: string; id: string; issuedAt: Date },
): Promise<unknown> {
  const expiresAt = new Date(issuedAt.getTime() + clockToleranceSeconds * 1_000);
  // SQL: run at every call of a device.
  return database.query(
    named(
      'device-assertion-spend',
      sql`insert into device_assertions (device_id, id, expires_at) values (${deviceId}, ${id}, ${expiresAt})`,
    ),
  );
}

/** Those that the clock refuses by now. A moment more, for the clocks of several servers. */
export const forgetAssertions = (database: Queryable, now: Date) =>
  // SQL: a job's many rows in one statement.
  database.query(
    sql`delete from device_assertions where expires_at < ${new Date(now.getTime() - clockToleranceSeconds * 1_000)}`,
  );
