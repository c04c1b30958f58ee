-- A login that may make temporary tables could put one before ours: they are looked up first unless they are named last.
do $$
declare one regprocedure;
begin
  for one in
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and n.nspname = 'public' and p.proowner = (select oid from pg_roles where rolname = current_user)
  loop
    execute format('alter function %s set search_path = public, pg_temp', one);
  end loop;
end $$;
