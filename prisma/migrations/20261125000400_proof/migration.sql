-- L6: when the password was last typed in this session; null: when it started.
alter table sessions add column proven_at timestamptz(3);
