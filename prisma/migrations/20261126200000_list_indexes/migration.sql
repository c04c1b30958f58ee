-- One index finds users by every filter and every word of the list, in any combination (docs/decisions/0026).

-- The letters that are rare in names and addresses.
create function rare_letters(folded text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(translate(folded, 'abcdefghiklmnoprstuvwxy0123456789 .@_-', ''), null)
$$;

-- What a user can be filtered by. Each text names the account, so that the size of other accounts does not matter; only
-- the rare letters stand alone. `find_users` asks for the same texts. In PL/pgSQL, which is three times as fast here.
create function user_facets(
  account_id uuid, status text, country text, federated boolean, lock_reasons text[], roles text[], search_text text
) returns text[] language plpgsql immutable parallel safe as $$
declare
  a constant text := account_id;
begin
  if a is null then return '{}'; end if;
  return array[a, a || ' status:' || status, a || ' country:' || coalesce(country, ''), a || ' federated:' || federated]
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
  search_text gin_trgm_ops, user_facets(account_id, status, country, federated, lock_reasons, roles, search_text));
-- For users whose country is not one of the account's, which are ranges between those.
create index users_by_entitlement on users (account_id, coalesce(entitlement_country, country, ''));
-- Who has a seat, without the seats that are free.
create index seats_taken on seats (account_id, user_id) where user_id is not null;

-- The ids of an account's users who match, at most so many: any of them, or the first by a sort of the list, beyond a
-- place. `asked` has the facets (a list of lists: one of each must hold), the words, whether the country is one of the
-- account's, and the bounds of the last sign-in.
-- The settings are the function's own: all that they leave is to read indexes into a bitmap, which looks at a page of the
-- table once at most. So no estimate can turn it into a walk over the whole account, one user after the other.
create function find_users(
  of_account uuid, asked jsonb, at_most integer,
  sorted_by text default null, descending boolean default false, from_key text default null, from_id uuid default null
) returns setof uuid language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off
as $$
declare
  own constant text := 'user_facets(account_id, status, country, federated, lock_reasons, roles, search_text)';
  held constant text := 'coalesce(entitlement_country, country, '''')';
  signed_in constant text := 'coalesce(last_sign_in_at, ''-infinity'')';
  account constant text := format('account_id = %L', of_account);
  entitled constant text[] := (select array(select unnest(entitled_countries) as code order by code)
    from accounts where id = of_account);
  key constant text := case sorted_by when 'name' then 'sort_name' when 'email' then 'email' when 'status' then 'status'
    when 'country' then 'coalesce(country, '''')' when 'lastSignInAt' then signed_in when 'joinedAt' then 'joined_at' end;
  direction constant text := case when descending then 'desc' else 'asc' end;
  conditions text[] := '{}';
  rare text[] := '{}';
  facets jsonb;
  word text;
begin
  for facets in select * from jsonb_array_elements(asked -> 'facets') loop
    conditions := conditions || format('%s && %L::text[]', own,
      array(select of_account || ' ' || facet from jsonb_array_elements_text(facets) as facet));
  end loop;
  for word in
    select folded from (select fold(w) as folded from jsonb_array_elements_text(asked -> 'words') as w) as words
    order by length(folded) desc
  loop
    if length(word) >= 3 then
      conditions := conditions || format('search_text like %L', '%' || regexp_replace(word, '[\\%_]', '\\\&', 'g') || '%');
    else
      conditions := conditions || format('strpos(search_text, %L) > 0', word);
      rare := rare || rare_letters(word);
      -- Two letters become three with every letter that can stand before them.
      if word ~ '^[a-ik-pr-y0-9]{2}$' then
        conditions := conditions
          || format('(search_text ~ %L or %s && ''{beyond ASCII}'')', '(^|[\u0001-\u007f])' || word, own);
      end if;
    end if;
  end loop;
  if rare <> '{}' then
    conditions := conditions || format('%s @> %L::text[]', own, rare || of_account::text);
  elsif jsonb_array_length(asked -> 'facets') = 0 then
    conditions := conditions || account;
  end if;

  if asked ->> 'mismatch' = 'false' then
    conditions := conditions || format('%s and %s = any (%L::text[])', account, held, entitled || ''::text);
  elsif asked ->> 'mismatch' = 'true' then
    conditions := conditions || format('%s and (%s)', account, (
      select string_agg(format(case when high is null then '%s > %L' else '%1$s > %2$L and %1$s < %3$L' end, held, low, high), ' or ')
      from (select low, lead(low) over (order by low) as high from unnest(entitled || ''::text) as low) as gaps));
  end if;
  if asked ->> 'since' is not null then
    conditions := conditions || format('%s and %s >= %L', account, signed_in, asked ->> 'since');
  end if;
  if asked ->> 'before' is not null then
    conditions := conditions || format('%s and %s < %L', account, signed_in, asked ->> 'before');
  end if;
  if from_id is not null then
    conditions := conditions
      || format('(%s, id) %s (%L, %L)', key, case when descending then '<' else '>' end, from_key, from_id);
  end if;
  return query execute format('select id from users where %s %s limit %L', array_to_string(conditions, ' and '),
    case when key is not null then format('order by %s %s, id %s', key, direction, direction) end, at_most);
end $$;
