-- Who joined is counted by day (docs/decisions/0035): the months that every change of a user counted besides are read by
-- nothing any longer.
create or replace function counts_of_user(
  status text, federated boolean, roles text[], country text, last_sign_in_at timestamptz, joined_at timestamptz, zone text
) returns table (kind text, value text) language sql stable parallel safe as $$
  select 'status', status
  union all select 'toAccept', status where status = 'invited' and not federated
  union all select 'role', role from unnest(roles) as role
  union all select 'country', country where country is not null
  union all select 'lastSeen', coalesce(to_char(last_sign_in_at at time zone 'UTC', 'YYYY-MM-DD'), 'never')
$$;
drop trigger months_of_zone on accounts;
drop function count_months_again();
delete from kept_counts where kind = 'joined';
