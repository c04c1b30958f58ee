-- Two letters, rare ones among them, are found by their trigrams; a rare one alone by its account and itself.

drop index users_search;
drop function user_facets(uuid, text, text, boolean, text[], text[], text);
alter index users_search_with_letters rename to users_search;
alter function user_facets_with_letters rename to user_facets;

-- What `asked` says about users, as the condition of a statement: see `find_users`. Without an account it is about everyone.
create or replace function conditions_of_users(of_account uuid, asked jsonb) returns text language plpgsql stable as $$
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
      -- Two letters become three with every letter that can stand before them.
      if word ~ '^[a-z0-9]{2}$' then
        conditions := conditions
          || format('(search_text ~ %L or %s && ''{beyond ASCII}'')', '(^|[\u0001-\u007f])' || word, own);
      else
        rare := rare || array(select of_account || ' ' || letter from unnest(rare_letters(word)) as letter);
      end if;
    end if;
  end loop;
  if rare <> '{}' then
    conditions := conditions || format('%s @> %L::text[]', own, rare);
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
