import { describe, expect, test } from 'vitest';
import { givenSharedAccount, type GivenAccount } from '../../testing/given-account.ts';
import { asUnavailable, Busy, Unavailable } from './postgres-errors.ts';

describe('what the database says when it cannot work for now', () => {
  test.each([
    '08006',
    '25006',
    '40P01',
    '53100',
    '53200',
    '53300',
    '55P03',
    '57014',
    '57P01',
    '58030',
    'ECONNREFUSED',
  ])('%s may be tried again', (code) => {
    expect(asUnavailable(Object.assign(new Error('as it says'), { code }))).toBeInstanceOf(Unavailable);
  });

  test('a lock that was not to be had in time is another change at work', () => {
    expect(asUnavailable(Object.assign(new Error('as it says'), { code: '55P03' }))).toBeInstanceOf(Busy);
  });

  test.each(['22001', '22P02', '23505', '42501', '42P01', 'XX000'])('%s is a defect', (code) => {
    expect(asUnavailable(Object.assign(new Error('as it says'), { code }))).not.toBeInstanceOf(Unavailable);
  });
});

const fullDisk = `
  create function disk_is_full() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
  create trigger full_readiness before update on readiness for each statement execute function disk_is_full();
  create trigger full_users before update on users for each statement execute function disk_is_full()`;
const readOnly = `
  do $$ begin
    execute format('alter database %I set default_transaction_read_only = on', current_database());
    perform pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename <> current_user;
  end $$`;

describe('while another change holds the account', () => {
  let given: GivenAccount;
  givenSharedAccount((one) => (given = one));

  test('changes are answered with 503, a sentence of its own and Retry-After, and the product is ready', async () => {
    const { roster, account, ana } = given;
    const ben = await roster.person({ account });
    const other = await roster.database.owner.connect();
    await other.query('begin');
    await other.query('select from accounts where id = $1 for update', [account.id]);
    const answer = await ana.post('/users/lock', { userIds: [ben.id] });
    expect(answer).toMatchObject({ status: 503, body: { code: 'platform.busy' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ready(roster.base)).status).toBe(200);
    await other.query('rollback');
    other.release();
    expect((await ana.post('/users/lock', { userIds: [ben.id] })).status).toBe(200);
  });
});

describe.each([
  ['the disk is full', fullDisk],
  ['the database takes no writes', readOnly],
])('while %s', (_when, sql) => {
  let given: GivenAccount;
  givenSharedAccount((one) => (given = one));

  test('changes are answered with 503 and Retry-After, and the product is not ready', async () => {
    const { roster, account, ana } = given;
    const ben = await roster.person({ account });
    expect((await ready(roster.base)).status).toBe(200);
    await roster.database.owner.query(sql);

    const answer = await ana.post('/users/lock', { userIds: [ben.id] });
    expect(answer).toMatchObject({ status: 503, body: { code: 'platform.unavailable' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await expect.poll(async () => (await ready(roster.base)).status, { timeout: 5_000 }).toBe(503);
  });
});

const ready = (base: string) => fetch(base.replace('/api/v1', '/readyz'));
