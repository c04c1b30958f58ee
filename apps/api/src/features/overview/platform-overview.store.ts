import { type Queryable, named, onlyRow, sql } from '../../platform/postgres/index.ts';

export type PlatformFigures = {
  accounts: number;
  requests: number;
  oldest_request_at: Date | null;
  failed_mails: number;
};

/** Counts no further than one more than that many. */
export const findPlatformFigures = async (database: Queryable, most: number): Promise<PlatformFigures> =>
  onlyRow(
    // SQL: counts that end, in one round trip.
    await database.query<PlatformFigures>(
      named(
        'overview-platform',
        sql`select
              (select count(*)::integer from (select from accounts order by name, id limit ${most + 1}) as a) as accounts,
              (select count(*)::integer from
                (select from service_requests where state = 'open' order by updated_at limit ${most + 1}) as r) as requests,
              (select min(updated_at) from service_requests where state = 'open') as oldest_request_at,
              (select count(*)::integer from
                (select from mails where state = 'failed' order by queued_at limit ${most + 1}) as m) as failed_mails`,
      ),
    ),
  );

type JobsState = { last_ran_at: Date | null; failed: number };

export const findJobsState = async (database: Queryable): Promise<JobsState> =>
  onlyRow(
    // SQL: the library's own tables, in one round trip.
    await database.query<JobsState>(
      named(
        'overview-jobs',
        sql`select (select max(last_execution) from graphile_worker._private_known_crontabs) as last_ran_at,
              (select count(*)::integer from graphile_worker._private_jobs
                where attempts >= max_attempts and locked_at is null and last_error is not null) as failed`,
      ),
    ),
  );
