-- What a user can be filtered by, with their account before each rare letter, too: a list of everyone in the account who has
-- the letter is shorter than one of all who have it and one of the whole account (docs/decisions/0026). It takes the place of
-- `user_facets` once its index is built.
create function user_facets_with_letters(
  account_id uuid, status text, country text, federated boolean, lock_reasons text[], roles text[], search_text text
) returns text[] language plpgsql immutable parallel safe as $$
declare
  a constant text := account_id;
  letters constant text[] := public.rare_letters(search_text);
  -- No name and no word has it.
  mark constant text := E'\u001f';
begin
  if a is null then return '{}'; end if;
  return array[a, a || ' status:' || status, a || ' country:' || coalesce(country, ''), a || ' federated:' || federated]
    || case when roles = '{}' then array[a || ' role:none']
        else string_to_array(a || ' role:' || array_to_string(roles, ',' || a || ' role:'), ',') end
    || case when lock_reasons = '{}' then '{}'::text[]
        else string_to_array(a || ' lock:' || array_to_string(lock_reasons, ',' || a || ' lock:'), ',') end
    || case when octet_length(search_text) = length(search_text) then '{}'::text[] else array['beyond ASCII'] end
    || case when letters = '{}' then '{}'::text[]
        else string_to_array(a || ' ' || array_to_string(letters, mark || a || ' '), mark) end;
end $$;
