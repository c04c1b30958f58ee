-- Invariant 9: from here on each event is hashed with a key that lies outside the database, and each head is sealed with it.
-- Null is a plain hash: written before there was a key. The first start with a key seals the heads of such chains.
alter table audit_events add column key_id text;
alter table accounts add column audit_seal bytea;
alter table platform_chain add column seal bytea, add column anchored_at timestamptz;
