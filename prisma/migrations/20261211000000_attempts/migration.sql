-- E4: a device names each attempt to refresh, so that an answer that was lost is given again whenever it is asked for, and a
-- copy of the machine, which names another one, is noticed. Null for devices whose licensing tool names none.
alter table devices add column token_attempt_hash bytea check (length(token_attempt_hash) = 32);
