-- Invariant 8: a key belongs to an actor within an account, so that a response of one account is never repeated to somebody
-- who belongs to another one by now. Kept for 24 hours only, so the old ones may go.
delete from idempotency_keys;
alter table idempotency_keys
  -- The nil UUID for actors without an account: a primary key takes no null.
  add column account_id uuid not null,
  drop constraint idempotency_keys_pkey,
  add primary key (actor_id, account_id, key);
