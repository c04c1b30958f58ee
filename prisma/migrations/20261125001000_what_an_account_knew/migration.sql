-- A8: of people who are not its members an account sees what it knew when they left or were decided about, never their
-- later name, address or country. So that knowledge is kept with the departure and with the request, by triggers: nothing
-- that ends an affiliation or a wait can forget it.

alter table departures add column first_name text, add column last_name text, add column email text;
alter table approval_requests
  add column first_name text, add column last_name text, add column email text, add column country text;

-- What was known at that time was not kept until now: what is known today is the nearest to it.
update departures d set first_name = u.first_name, last_name = u.last_name, email = u.email
  from users u where u.id = d.user_id;
update approval_requests r
  set first_name = u.first_name, last_name = u.last_name, email = u.email, country = u.country
  from users u where u.id = r.user_id and r.state <> 'open';

-- Of the owner, since whoever joined another account is out of this one's sight by then.
create function keep_departed_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select first_name, last_name, email into new.first_name, new.last_name, new.email
  from users where id = new.user_id;
  return new;
end $$;
create trigger departures_keep_person before insert on departures for each row
  when (new.email is null) execute function keep_departed_person();

create function keep_decided_person() returns trigger language plpgsql security definer set search_path = public as $$
begin
  select first_name, last_name, email, country into new.first_name, new.last_name, new.email, new.country
  from users where id = new.user_id;
  return new;
end $$;
create trigger approval_requests_keep_person before insert or update of state on approval_requests for each row
  when (new.state <> 'open' and new.email is null) execute function keep_decided_person();

-- The one way to say the name of somebody whom an id of the past points at: a member's own, else the latest that the
-- account knew. Of a request that still waits it is the person's own, since they ask this account.
create function known_name(of_account uuid, of_user uuid) returns text language sql stable parallel safe as $$
  select coalesce(
    (select u.first_name || ' ' || u.last_name from users u where u.id = of_user and u.account_id = of_account),
    (select known.name from (
       select d.left_at as at, d.first_name || ' ' || d.last_name as name
       from departures d where d.account_id = of_account and d.user_id = of_user
       union all
       select coalesce(r.decided_at, r.requested_at),
         case when r.state = 'open' then u.first_name || ' ' || u.last_name else r.first_name || ' ' || r.last_name end
       from approval_requests r left join users u on u.id = r.user_id
       where r.account_id = of_account and r.user_id = of_user) as known
     order by known.at desc limit 1))
$$;
