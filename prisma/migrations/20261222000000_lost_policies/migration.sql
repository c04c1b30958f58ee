-- E4: a policy may get lost on its way, as a stop may. What it took may be on the machine until a later contact shows that it has
-- arrived. `held_since`: since when what the device was answered may be on it; what came before has been replaced there, null: all of
-- it. `answered_since`: since when it was answered under the token, or the name of an attempt, that it has to come with next.
alter table devices
  add column held_since timestamptz(3),
  add column answered_since timestamptz(3);
-- Whether an answer took something of what may have been on the machine: it counts once it has arrived.
alter table issued_policies add column takes boolean not null default false;

-- So far every policy counted as arrived, and a stop without a name of its attempt.
update devices d set held_since = held.issued_at, answered_since = last.issued_at
from issued_policies held, issued_policies last
where held.id = (
    select i.id from issued_policies i where i.device_id = d.id
      and (i.kind = 'policy' or d.token_hash is not null or d.token_attempt_hash is null)
    order by i.issued_at desc, i.id desc limit 1)
  and last.id = (
    select i.id from issued_policies i where i.device_id = d.id order by i.issued_at desc, i.id desc limit 1);
update issued_policies i set takes = true from devices d
where d.id = i.device_id and i.kind = 'stop' and i.issued_at > d.held_since;
