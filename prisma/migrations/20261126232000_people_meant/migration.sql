-- Everyone whom a search of the log can mean, at most so many of each kind, through indexes alone: members as the list of
-- users finds them (docs/decisions/0026), and people whom the account knew. Words of two letters are found as well. If no
-- word narrows the search, one row without an id says so.
create function find_known_by_words(of_account uuid, words text[], at_most integer) returns setof uuid language plpgsql stable
  set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off set jit = off
as $$
declare
  known constant text := 'fold(full_name(first_name, last_name) || '' '' || email)';
  beyond constant text := format('octet_length(%s) <> length(%1$s)', known);
  conditions text[] := array[format('account_id = %L', of_account)];
  narrow boolean := false;
  word text;
begin
  for word in select folded from (select fold(w) as folded from unnest(words) as w) as f order by length(folded) desc loop
    if length(word) >= 3 then
      conditions := conditions || format('%s like %L', known, '%' || regexp_replace(word, '[\\%_]', '\\\&', 'g') || '%');
      narrow := true;
    else
      conditions := conditions || format('strpos(%s, %L) > 0', known, word);
      if octet_length(word) <> length(word) then
        conditions := conditions || beyond;
        narrow := true;
      -- Two letters become three with every letter that can stand before them.
      elsif word ~ '^[a-z0-9]{2}$' then
        conditions := conditions || format('(%s ~ %L or %s)', known, '(^|[\u0001-\u007f])' || word, beyond);
        narrow := true;
      end if;
    end if;
  end loop;
  if not narrow then
    return next null;
    return;
  end if;
  return query select find_users(of_account, jsonb_build_object('facets', '[]'::jsonb, 'words', to_jsonb(words)), at_most);
  return query execute format('(select user_id from departures where %1$s limit %2$L)
    union (select user_id from approval_requests where %1$s limit %2$L)', array_to_string(conditions, ' and '), at_most);
end $$;
