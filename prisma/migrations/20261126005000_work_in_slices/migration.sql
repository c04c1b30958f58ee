-- Work on more users than one transaction takes: whom it is for, and how far it has come.
alter table idempotency_keys add column plan uuid[], add column progress jsonb;
