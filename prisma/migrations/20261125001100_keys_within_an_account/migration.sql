-- Invariant 8: a key belongs to an actor within an account, so that a response of one account is never repeated to somebody
-- who belongs to another one by now. Kept for 24 hours only, so the old ones may go.
delete from idempotency_keys;
alter table idempotency_keys
  drop constraint idempotency_keys_pkey,
  add column id uuid primary key default uuid_v7(),
  -- Null for actors without an account.
  add column account_id uuid,
  add constraint idempotency_keys_actor_id_account_id_key_key unique nulls not distinct (actor_id, account_id, key);
select scope_to_account('idempotency_keys');
