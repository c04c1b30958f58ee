-- A page of a search is found in one step, and in one pass over its matches (docs/decisions/0036).

-- What `asked` says about users, as the condition of a statement: see `find_users`. Without an account it is about everyone.
create function conditions_of_users(of_account uuid, asked jsonb) returns text language plpgsql stable as $$
declare
  own constant text := 'user_facets(account_id, status, country, federated, lock_reasons, roles, search_text)';
  held constant text := 'coalesce(entitlement_country, country, '''')';
  signed_in constant text := 'coalesce(last_sign_in_at, ''-infinity'')';
  account constant text := case when of_account is null then 'true' else format('account_id = %L', of_account) end;
  entitled constant text[] := (select array(select unnest(entitled_countries) as code order by code)
    from accounts where id = of_account);
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
      -- Users without an account have no facets: across accounts, where one word is always longer, the others are tested.
      if of_account is null then continue; end if;
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
  return array_to_string(conditions, ' and ');
end $$;

drop function find_users(uuid, jsonb, integer, text, boolean, text, uuid);

-- The ids of an account's users who match, at most so many. `asked` has the facets (a list of lists: one of each must hold),
-- the words, whether the country is one of the account's, and the bounds of the last sign-in.
-- The settings are the function's own: all that they leave is to read indexes into a bitmap, which looks at a page of the
-- table once at most. So no estimate can turn it into a walk over the whole account, one user after the other. The memory
-- lets a bitmap of 100,000 users know each of them: of one that knows only their pages every user there is tested again. And
-- other processes take longer to begin than to help.
create function find_users(of_account uuid, asked jsonb, at_most integer) returns setof uuid language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off set work_mem = '32MB'
  set max_parallel_workers_per_gather = 0
as $$
begin
  return query execute
    format('select id from users where %s limit %L', conditions_of_users(of_account, asked), at_most);
end $$;

-- The first of all who match by a sort of the list, beyond a place, and how many match, counted up to a limit: all of one
-- bitmap. The count is there without anyone, too.
create function find_page_of_users(
  of_account uuid, asked jsonb, counted_to integer,
  sorted_by text, descending boolean, from_key text, from_id uuid, at_most integer
) returns table (id uuid, sort_key text, matched integer) language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off set work_mem = '32MB'
  set max_parallel_workers_per_gather = 0
as $$
declare
  sorted constant text := case sorted_by when 'name' then 'sort_name' when 'email' then 'email' when 'status' then 'status'
    when 'country' then 'coalesce(country, '''')' when 'lastSignInAt' then 'coalesce(last_sign_in_at, ''-infinity'')'
    when 'joinedAt' then 'joined_at' end;
  direction constant text := case when descending then 'desc' else 'asc' end;
begin
  return query execute format(
    'with matching as materialized (select id, %1$s as sort_key from users where %2$s)
     select page.id, page.sort_key::text, said.matched
     from (select count(*)::integer as matched from (select from matching limit %3$L) as capped) as said
     left join (select id, sort_key from matching where %4$s order by sort_key %5$s, id %5$s limit %6$L) as page on true
     order by page.sort_key %5$s, page.id %5$s',
    sorted, conditions_of_users(of_account, asked), counted_to,
    case when from_id is null then 'true'
      else format('(sort_key, id) %s (%L, %L)', case when descending then '<' else '>' end, from_key, from_id) end,
    direction, at_most);
end $$;
