-- X6: one of first and last name is enough, texts are stored in NFC, and names that look equal are equal.

-- A person as lists, sentences and emails name them.
create function full_name(first_name text, last_name text) returns text language sql immutable parallel safe as $$
  select btrim(first_name || ' ' || last_name)
$$;

-- The one way to say the name of somebody whom an id of the past points at (see 20261125001000), now with one name.
create or replace function known_name(of_account uuid, of_user uuid) returns text language sql stable parallel safe as $$
  select coalesce(
    (select full_name(u.first_name, u.last_name) from users u where u.id = of_user and u.account_id = of_account),
    (select known.name from (
       select d.left_at as at, full_name(d.first_name, d.last_name) as name
       from departures d where d.account_id = of_account and d.user_id = of_user
       union all
       select coalesce(r.decided_at, r.requested_at),
         case when r.state = 'open' then full_name(u.first_name, u.last_name) else full_name(r.first_name, r.last_name) end
       from approval_requests r left join users u on u.id = r.user_id
       where r.account_id = of_account and r.user_id = of_user) as known
     order by known.at desc limit 1))
$$;

update users set first_name = normalize(first_name, nfc), last_name = normalize(last_name, nfc)
where first_name is not nfc normalized or last_name is not nfc normalized;
update accounts set name = normalize(name, nfc) where name is not nfc normalized;

alter table users add constraint person_has_a_name check (first_name <> '' or last_name <> '');

-- Someone with one name is sorted by it, as if it were the last.
drop index users_by_name;
alter table users
  drop column sort_name,
  -- A tab sorts before every letter, so "Li Zoe" comes before "Lin Ada".
  add column sort_name text collate "und-x-icu" not null generated always as (
    case when last_name = '' then first_name else last_name || E'\t' || first_name end) stored;
create index users_by_name on users (account_id, sort_name, id);

-- What two names have in common if they look equal: compatible forms and upper case count as one, blanks as one blank,
-- and what cannot be seen does not count.
create function look(value text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(
    lower(regexp_replace(normalize(value, nfkc),
      E'[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFB\\U0001BCA0-\\U0001BCA3\\U0001D173-\\U0001D17A\\U000E0000-\\U000E0FFF]',
      '', 'g') collate "und-x-icu"),
    E'[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u2800\\u3000]+', ' ', 'g'))
$$;

-- Of names that are taken twice by this measure, the oldest stays and the others get a number.
do $$
declare
  twin record;
  nth integer;
begin
  for twin in
    select * from (
      select id, account_id, name, row_number() over (partition by account_id, look(name) order by id) as place from groups
    ) as numbered where place > 1 order by id
  loop
    nth := 2;
    while exists (select from groups where account_id = twin.account_id and look(name) = look(twin.name || ' (' || nth || ')')) loop
      nth := nth + 1;
    end loop;
    update groups set name = twin.name || ' (' || nth || ')' where id = twin.id;
  end loop;
  for twin in
    select * from (
      select id, account_id, owner_id, name,
        row_number() over (partition by account_id, owner_id, look(name) order by id) as place
      from saved_views where owner_id is not null
    ) as numbered where place > 1 order by id
  loop
    nth := 2;
    while exists (select from saved_views where account_id = twin.account_id and owner_id = twin.owner_id
        and look(name) = look(twin.name || ' (' || nth || ')')) loop
      nth := nth + 1;
    end loop;
    update saved_views set name = twin.name || ' (' || nth || ')' where id = twin.id;
  end loop;
end $$;
update groups set name = normalize(name, nfc) where name is not nfc normalized;
update saved_views set name = normalize(name, nfc) where name is not nfc normalized;

alter table groups drop constraint groups_account_id_name_key;
create unique index groups_look on groups (account_id, look(name));
alter table saved_views drop constraint saved_views_account_id_owner_id_name_key;
create unique index saved_views_look on saved_views (account_id, owner_id, look(name));
