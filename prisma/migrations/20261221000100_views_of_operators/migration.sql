-- Views of the lists of the operators' console. Operators belong to no account, and so do their views.

alter table saved_views
  alter column account_id drop not null,
  add constraint views_of_operators_have_no_account check ((account_id is null) = (list like 'operator%'));

-- The index of names takes rows without an account for different ones.
create unique index saved_views_of_operators on saved_views (owner_id, list, look(name)) where account_id is null;

-- An operator who stops being one, or is deleted, loses their own views, as a user does who leaves; what is shared stays. An
-- operator is made and unmade by a statement (README), so that nothing else could do it.
create function forget_operators_views() returns trigger language plpgsql as $$
begin
  delete from saved_views where owner_id = old.id and account_id is null and not shared;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger operators_leave before update of operator on users
  for each row when (old.operator and not new.operator) execute function forget_operators_views();
create trigger operators_are_deleted before delete on users
  for each row when (old.operator) execute function forget_operators_views();
