-- How many licenses of an entitlement are without a known user, assigned and free is read with every page of them, and before
-- every one that is assigned: kept like the other counts (docs/decisions/0027).

create function kind_of_seat(nth_state smallint) returns text language sql immutable parallel safe
  return (array['seatsLost', 'seatsAssigned', 'seatsFree'])[nth_state + 1];

-- How many users hold any license: of those whose number changed, who had none before and who has none left. Every change of
-- licenses holds the lock of its account, so nobody else changes theirs at the same time.
create function keep_holders(accounts uuid[], holders uuid[], changes bigint[]) returns void
  language sql security definer set search_path = public as $$
  insert into kept_counts (account_id, kind, value, n)
  select account_id, 'holders', '', sum(change) from (
    select c.account_id, (held.n > 0)::integer - (held.n - c.change > 0)::integer as change
    from unnest(accounts, holders, changes) as c (account_id, user_id, change)
      cross join lateral (
        select count(*) as n from seats s where s.user_id = c.user_id and s.account_id = c.account_id) as held
    where c.change <> 0) as changed
  group by account_id having sum(change) <> 0
$$;
revoke execute on function keep_holders(uuid[], uuid[], bigint[]) from public;

create function count_seats() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, count(*)
    from rows_after group by account_id, nth_state, entitlement_id;
    perform keep_holders(array_agg(account_id), array_agg(user_id), array_agg(n))
    from (select account_id, user_id, count(*) as n from rows_after where user_id is not null group by account_id, user_id) as c;
  elsif tg_op = 'DELETE' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, -count(*)
    from rows_before group by account_id, nth_state, entitlement_id;
    perform keep_holders(array_agg(account_id), array_agg(user_id), array_agg(n))
    from (select account_id, user_id, -count(*) as n from rows_before where user_id is not null group by account_id, user_id) as c;
  else
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, sum(n)
    from (select account_id, nth_state, entitlement_id, 1 as n from rows_after
        union all select account_id, nth_state, entitlement_id, -1 from rows_before) as change
    group by account_id, nth_state, entitlement_id having sum(n) <> 0;
    perform keep_holders(array_agg(account_id), array_agg(user_id), array_agg(n))
    from (
      select account_id, user_id, sum(n)::bigint as n
      from (select account_id, user_id, 1 as n from rows_after where user_id is not null
          union all select account_id, user_id, -1 from rows_before where user_id is not null) as held
      group by account_id, user_id having sum(n) <> 0) as c;
  end if;
  return null;
end $$;

create trigger counted_new after insert on seats referencing new table as rows_after
  for each statement execute function count_seats();
create trigger counted_gone after delete on seats referencing old table as rows_before
  for each statement execute function count_seats();
create trigger counted_changed after update on seats referencing old table as rows_before new table as rows_after
  for each statement execute function count_seats();

insert into kept_counts (account_id, kind, value, n)
select account_id, kind_of_seat(nth_state), entitlement_id::text, count(*)
from seats group by account_id, nth_state, entitlement_id;
insert into kept_counts (account_id, kind, value, n)
select account_id, 'holders', '', count(distinct user_id) from seats where user_id is not null group by account_id;

-- Erasing looks for a name among those whom an import named and nobody knows: they are few.
create index seats_without_known_user on seats (id) where lost_holder is not null;
