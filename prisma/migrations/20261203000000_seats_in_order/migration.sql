-- The seats of an entitlement, in the order of their list, are an index: those without a known user, then by holder, then the
-- free ones. The holder's name for sorting is kept with the seat, since an index knows one table.

create function term_on(starts_on date, ends_on date, today date) returns text language sql immutable
  return case when starts_on > today then 'coming' when ends_on < today then 'ended' else 'running' end;

alter table seats
  add column nth_state smallint not null generated always as (
    case when lost_holder is not null then 0 when user_id is not null then 1 else 2 end) stored,
  add column holder_sort text collate "und-x-icu" not null default '';
update seats s set holder_sort = coalesce(lost_holder, (select u.sort_name from users u where u.id = s.user_id), '');

create function name_of_holder() returns trigger language plpgsql security definer set search_path = public as $$
begin
  new.holder_sort := coalesce(new.lost_holder, (select sort_name from users where id = new.user_id), '');
  return new;
end $$;
create trigger seats_holder before insert or update of user_id, lost_holder on seats for each row
  execute function name_of_holder();

create function name_of_holder_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update seats set holder_sort = new.sort_name where user_id = new.id;
  return null;
end $$;
create trigger users_holders after update of first_name, last_name on users for each row
  when (new.account_id is not null and old.sort_name is distinct from new.sort_name)
  execute function name_of_holder_changed();

create index seats_in_order on seats (entitlement_id, nth_state, holder_sort, id);
drop index seats_entitlement_idx;

-- E2: the country in which a user's entitlements are looked up; the same as `entitlementOf` in the domain.
create function entitlement_country_of(person users, account accounts) returns text language sql immutable
  return coalesce(person.entitlement_country,
    case when person.country = any (account.entitled_countries) then person.country end, account.main_country);
