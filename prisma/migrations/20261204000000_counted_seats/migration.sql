-- How many licenses of an entitlement are without a known user, assigned and free is read with every page of them, and before
-- every one that is assigned: kept like the other counts (docs/decisions/0027).

create function kind_of_seat(nth_state smallint) returns text language sql immutable parallel safe
  return (array['seatsLost', 'seatsAssigned', 'seatsFree'])[nth_state + 1];

create function count_seats() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, count(*)
    from rows_after group by account_id, nth_state, entitlement_id;
  elsif tg_op = 'DELETE' then
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, -count(*)
    from rows_before group by account_id, nth_state, entitlement_id;
  else
    insert into kept_counts (account_id, kind, value, n)
    select account_id, kind_of_seat(nth_state), entitlement_id::text, sum(n)
    from (select account_id, nth_state, entitlement_id, 1 as n from rows_after
        union all select account_id, nth_state, entitlement_id, -1 from rows_before) as change
    group by account_id, nth_state, entitlement_id having sum(n) <> 0;
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

-- Erasing looks for a name among those whom an import named and nobody knows: they are few.
create index seats_without_known_user on seats (id) where lost_holder is not null;
