-- B1: one way of running a search, for all lists: every word occurs somewhere in the folded text, as it is written.
create function has_words(folded text, words text[]) returns boolean language sql immutable parallel safe as $$
  select not exists (select from unnest(words) as word where strpos(folded, fold(word)) = 0)
$$;

-- A word for LIKE, which the trigram index needs. Folding comes first, since it makes a percent sign of a full-width one.
create function like_pattern(word text) returns text language sql immutable strict parallel safe as $$
  select '%' || regexp_replace(fold(word), '[\\%_]', '\\\&', 'g') || '%'
$$;

-- Everyone of an account whom a search can mean: all of them, through the index of the longest words.
create function find_users_by_words(of_account uuid, words text[]) returns setof uuid language sql stable as $$
  select u.id from users u
  where u.id in (
      select find_users_by_text(of_account,
        array(select like_pattern(word) from unnest(words) as word order by length(word) desc limit 3), null))
    and has_words(u.search_text, words)
$$;

-- What `users.sort_name` holds, for people who are compared with users.
create function name_for_sort(first_name text, last_name text) returns text language sql immutable parallel safe as $$
  select case when last_name = '' then first_name else last_name || E'\t' || first_name end
$$;
