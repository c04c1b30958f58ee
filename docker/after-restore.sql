-- Run once on a restored database, as the owner of its tables and before any server starts. A backup is older than what
-- happened since: people who signed out or were locked are signed in again in it, links that were used work again, and
-- emails that went out wait again.
begin;
delete from sessions;
delete from idempotency_keys;
update tokens set ended_at = now() where used_at is null and ended_at is null;
update devices set token_hash = null, token_before_hash = null, token_salt = null, token_rotated_at = null,
  token_attempt_hash = null, token_ended_at = now() where token_hash is not null;
update device_sign_ins set expires_at = now() where redeemed_at is null and expires_at > now();
-- Operators see them as not delivered, and send again what is still needed.
update mails set state = 'failed', failure = 'givenUp', last_error = 'The database was restored from a backup.'
where state = 'queued';
commit;
