/** In the account whose plans are read. */
export const people = Number(process.env['ROSTER_PLAN_PEOPLE'] ?? 10_000);

/** Pages that a statement may touch unless more are stated for it. */
export const mostPages = 1_100;

/** Statements, by how they begin, that may touch more, and why. */
export const more: { begins: string; pages: number; why: string }[] = [
  {
    begins: 'with walked as materialized',
    pages: people > 10_000 ? 9_000 : 4_200,
    why: 'a walk of at most 3,000 rows, a longer one where that reads less than an index does, and then those who match (decision 26)',
  },
  {
    begins: 'with looked as materialized',
    pages: 9_000,
    why: 'a step of at most 2,000 events (decision 28)',
  },
  { begins: 'select least(count(distinct sequence)', pages: 5_000, why: 'counts at most 2,000 events' },
  { begins: 'select list.*, array[(left_at)', pages: 6_000, why: 'the names of a page, as they were known' },
  {
    begins: 'select count(*)::integer as n from (select from (select d.user_id',
    pages: 4_500,
    why: 'counts up to 1,000 removed users, who may be members again',
  },
  {
    begins: 'select count(*)::integer as n from (select from (select u.id',
    pages: 1_500,
    why: 'counts up to 1,000 users: how far apart they lie is chance, as their ids are (668 to 1,130 pages in eight runs)',
  },
  {
    begins: 'select list.*, array[(sort_name)::text, (id)::text] as place from (select d.user_id',
    pages: 7_000,
    why: 'sorts up to 1,000 removed users, who may be members again, by name',
  },
  {
    begins: 'select list.*, array[(sort_name)::text, (id)::text] as place from ( select r.id',
    pages: 4_000,
    why: 'sorts everyone who waits by name',
  },
  {
    begins: 'select list.*, array[(coalesce(sent_at,',
    pages: 5_000,
    why: 'sorts everyone who is invited by what their email says',
  },
  {
    begins: 'select list.*, array[(coalesce(invites_until,',
    pages: 5_000,
    why: 'sorts everyone who is invited by what their email says',
  },
  {
    begins: 'select list.*, array[(created_at)::text, (id)::text] as place from (select e.id',
    pages: 2_000,
    why: 'looks up the user of every exception whose name may match',
  },
  {
    begins: 'select list.*, array[(members)::text',
    pages: 1_500,
    why: 'sorts all groups by how many are in them',
  },
  {
    begins: 'select a.id from accounts a where a.member_count',
    pages: people,
    why: 'a job: reads what was counted since the last minute',
  },
  {
    begins: 'copy ( select csv_safe(product), country',
    pages: 4 * people,
    why: 'a whole file, with the holder and the use of each license',
  },
  {
    begins: 'copy ( select csv_safe(product)',
    pages: 3 * people,
    why: 'a whole file, with the days of each of its rows',
  },
  {
    begins: 'copy ( select sequence',
    pages: 2 * people,
    why: 'a whole file, whose names are joined by hashing all users of the account, as actors and as subjects',
  },
  { begins: 'copy (', pages: people, why: 'a whole file' },
  {
    begins: 'select list.*, array[(nth_state)',
    pages: people,
    why: 'walks the licenses of one product for a filter that no index knows',
  },
  {
    begins: 'select count(*)::integer as n from (select from ( select s.id, s.user_id',
    pages: 3 * people,
    why: 'the same, to count up to 1,000 of them: each holder is looked up',
  },
  { begins: 'delete from idempotency_keys k', pages: people, why: 'erasing looks into every stored answer' },
  { begins: 'mail-allowances-users', pages: 4_000, why: 'an email to all who approve' },
  {
    begins: 'users-page',
    pages: 1_300,
    why: 'of each of 50 users, what nine tables say: pauses are two look-ups',
  },
  { begins: 'undo-rewrite-notices', pages: 3_500, why: 'changes an email to each of 200 administrators' },
  { begins: 'outbox-enqueue', pages: 2_000, why: 'an email to all who approve, or assign licenses' },
  {
    begins: 'UPDATE "public"."approval_requests" SET "reminded_at"',
    pages: people,
    why: 'a job, once for each request',
  },
  { begins: 'overview-months', pages: 2_000, why: 'before that job has run, the year is counted here' },
  { begins: 'overview-days', pages: 1_500, why: 'before that job has run, the days are counted here' },
  {
    begins: 'insert into account_days',
    pages: 3 * people,
    why: 'a job: its first run counts a whole year, the next ones a day',
  },
  {
    begins: 'select count_days_that_are_over',
    pages: 4 * people,
    why: 'a job: its first run counts a whole year, the next ones a day',
  },
  {
    begins: 'SELECT look_at_requests(',
    pages: people,
    why: 'a domain was verified or removed: looks at everyone who waits',
  },
  { begins: 'with several as (', pages: people, why: 'a job: merges what was counted since the last minute' },
  {
    begins: 'select fold_kept_counts()',
    pages: people,
    why: 'a job: merges what was counted since the last minute',
  },
];

/** Reading a table from one end to the other is meant, and why. */
export const wholeTable: { begins: string; why: string }[] = [
  { begins: 'copy (', why: 'a whole file' },
  {
    begins: 'select s.entitlement_id as "entitlementId", count(*) filter (where u.last_used_at',
    why: 'how many holders use what they have, of everything the account bought',
  },
  {
    begins: 'select list.*, array[(nth_state)',
    why: 'a walk over the licenses of a product that everyone has is one over the table; few of another are looked up',
  },
  { begins: 'select count(*)::integer as n from (select from ( select s.id, s.user_id', why: 'the same' },
  { begins: 'update mails set last_error', why: 'erasing looks for a name in every email' },
  {
    begins: 'with walked as materialized',
    why: 'the planner reads all where a third matches; the walk is bounded',
  },
  {
    begins: 'select count(*)::integer as n from (select from (select u.id from users u',
    why: 'the same, of a count up to 20,000, which is everyone',
  },
  {
    begins: 'select list.*, array[(coalesce(sent_at,',
    why: 'everyone who is invited is sorted: where a tenth is, their rows lie on every page of the table',
  },
  { begins: 'select list.*, array[(coalesce(invites_until,', why: 'the same' },
];

/** Prepared statements that no request here runs, by how they begin: each reads or writes one row by its key. */
export const notRun = [
  ...[
    'links-',
    'registration-',
    'waiting-',
    'mail-queue-',
    'held-news-',
    'idempotency-plan',
    'idempotency-lock',
  ],
  ...['idempotency-keep', 'removal-', 'contacts-hand-over', 'pending-started', 'link-'],
  // What devices ask: each is run by the tests of devices, policies and usage.
  ...['device-', 'usage-cited-policies', 'usage-insert', 'policy-keep'],
  ...['idempotency-find', 'ready', 'session-start-pass', 'session-touch', 'throttles-clear'],
];

/** Tables that stay small, however large the accounts. */
export const small = [
  'platform_settings',
  'platform_chain',
  'mail_queue',
  'readiness',
  'products',
  'groups',
  'saved_views',
];
