-- Up to which moment the days of one account were looked at. While one account fails, the row of access_days stays where it
-- is, and the accounts that are done are not done again.
alter table accounts add column access_days_seen_until timestamptz(3);
