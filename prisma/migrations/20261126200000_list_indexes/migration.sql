-- One index finds users by every filter and every word of the list, in any combination (docs/decisions/0026).

-- Sign-ins are found by their week: a filter reads whole weeks and then tests the moment.
create function week_of(moment timestamptz) returns integer language sql immutable parallel safe as $$
  select least(greatest(floor(extract(epoch from moment) / 604800), 2600), 9999)::integer
$$;

-- The letters that are rare in names and addresses.
create function rare_letters(folded text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(translate(folded, 'abcdefghiklmnoprstuvwxy0123456789 .@_-', ''), null)
$$;

-- What a user can be filtered by. Each text names the account, so that the size of other accounts does not matter; only
-- the rare letters stand alone. `find_users` asks for the same texts. In PL/pgSQL, which is three times as fast here.
create function user_facets(
  account_id uuid, status text, country text, entitlement_country text, federated boolean, lock_reasons text[],
  roles text[], last_sign_in_at timestamptz, search_text text
) returns text[] language plpgsql immutable parallel safe as $$
declare
  a constant text := account_id;
begin
  if a is null then return '{}'; end if;
  return array[a, a || ' status:' || status, a || ' country:' || coalesce(country, ''),
      a || ' held:' || coalesce(entitlement_country, country, ''), a || ' federated:' || federated,
      a || ' week:' || coalesce(public.week_of(last_sign_in_at)::text, 'never')]
    || case when roles = '{}' then array[a || ' role:none']
        else string_to_array(a || ' role:' || array_to_string(roles, ',' || a || ' role:'), ',') end
    || case when lock_reasons = '{}' then '{}'::text[]
        else string_to_array(a || ' lock:' || array_to_string(lock_reasons, ',' || a || ' lock:'), ',') end
    || case when octet_length(search_text) = length(search_text) then '{}'::text[] else array['beyond ASCII'] end
    || public.rare_letters(search_text);
end $$;

drop index users_search;
drop index users_with_roles;
create index users_search on users using gin (
  search_text gin_trgm_ops,
  user_facets(account_id, status, country, entitlement_country, federated, lock_reasons, roles, last_sign_in_at, search_text));

-- Who has a seat, without the seats that are free.
create index seats_taken on seats (account_id, user_id) where user_id is not null;

-- The ids of an account's users who match, through the index above, at most so many. The settings are the function's own
-- and the text of the statement has nothing that another index could serve, so no estimate can turn it into a walk over
-- the table. `facets` is a list of lists: one of each must hold.
create function find_users(
  of_account uuid, facets jsonb, mismatch boolean, words text[], since timestamptz, before timestamptz, at_most integer
) returns setof uuid language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off
as $$
declare
  own constant text := 'user_facets(account_id, status, country, entitlement_country, federated, lock_reasons, roles, last_sign_in_at, search_text)';
  entitled constant text[] := (select entitled_countries from accounts where id = of_account);
  last_week constant integer := week_of(greatest(since, now())) + 5;
  conditions text[] := '{}';
  filtered boolean;
  rare text[] := '{}';
  one jsonb;
  word text;
begin
  for one in select * from jsonb_array_elements(facets) loop
    conditions := conditions || format('%s && %L::text[]', own,
      array(select of_account || ' ' || facet from jsonb_array_elements_text(one) as facet));
  end loop;
  -- Any code of two letters may be a country.
  if mismatch is not null then
    conditions := conditions || format('%s && %L::text[]', own, array(
      select of_account || ' held:' || code
      from (select chr(a) || chr(b) as code from generate_series(65, 90) as a, generate_series(65, 90) as b
        union all select '') as codes
      where mismatch = coalesce(nullif(code, '') <> all (entitled), false)));
  end if;
  if since is not null then
    conditions := conditions || format('%s && %L::text[] and coalesce(last_sign_in_at, ''-infinity'') >= %L', own,
      array(select of_account || ' week:' || week from generate_series(week_of(since), last_week) as week), since);
  end if;
  if before is not null then
    conditions := conditions || format('%s && %L::text[] and coalesce(last_sign_in_at, ''-infinity'') < %L', own,
      array(select of_account || ' week:' || week from generate_series(2600, week_of(before)) as week)
        || (of_account || ' week:never'), before);
  end if;

  filtered := conditions <> '{}';

  for word in select fold(w) from unnest(words) as w order by length(fold(w)) desc loop
    if length(word) >= 3 then
      conditions := conditions || format('search_text like %L', '%' || regexp_replace(word, '[\\%_]', '\\\&', 'g') || '%');
    else
      conditions := conditions || format('strpos(search_text, %L) > 0', word);
      rare := rare || rare_letters(word);
      -- Two letters are found by every letter that can stand before them: that makes a trigram.
      if word ~ '^[a-ik-pr-y0-9]{2}$' then
        conditions := conditions || format('(search_text ~ %L or %s && ''{beyond ASCII}'')', '(^|[\u0001-\u007f])' || word, own);
      end if;
    end if;
  end loop;
  if rare <> '{}' then
    conditions := conditions || format('%s @> %L::text[]', own, rare || of_account::text);
  elsif not filtered then
    conditions := conditions || format('account_id = %L', of_account);
  end if;
  return query execute format('select id from users where %s limit %L', array_to_string(conditions, ' and '), at_most);
end $$;
