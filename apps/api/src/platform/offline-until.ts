import { sql, type Sql } from './postgres/index.ts';

/**
 * L1: until when the last of a user's devices runs without asking again: `d` is a device, `last` what it was given last.
 * A5: the condition names the account, since what an earlier one gave is not this one's to see.
 */
// SQL: a part of other statements.
export const latestOfflineUntil = (devices: Sql): Sql => sql`
  (select max(last.offline_until) from devices d cross join lateral (
      select i.offline_until, i.account_id from issued_policies i where i.device_id = d.id
      order by i.issued_at desc, i.id desc limit 1) last
    where ${devices})`;
