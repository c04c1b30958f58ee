-- Two database roles: the application writes within its account, the reader only reads.
-- Neither owns anything, so neither can change the schema; audit events can only be inserted.

do $$
begin
  if not exists (select from pg_roles where rolname = 'roster_app') then create role roster_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'roster_reader') then create role roster_reader nologin; end if;
exception when duplicate_object or unique_violation then null; -- another database of this server was just faster
end $$;

do $$
begin
  execute format('grant roster_app, roster_reader to %I', current_user);
end $$;

grant usage on schema public to roster_app, roster_reader;
grant select, insert, update, delete on
  accounts, users, locks, sessions, sign_in_attempts, tokens, throttles, groups, group_members, products, seats,
  approval_requests, mails to roster_app;
grant select, insert on audit_events, platform_settings to roster_app;
grant select on
  accounts, users, locks, sessions, sign_in_attempts, throttles, groups, group_members, products, seats,
  approval_requests, audit_events, mails to roster_reader;

-- The second wall of tenant scope, against a forgotten WHERE (not against injection): a write transaction sets
-- roster.account with its BEGIN. Sign-in, sessions and the one-account rule must see across accounts: unset sees all.
-- The sub-selects make it one evaluation a statement instead of one a row.
do $$
declare
  scoped text;
begin
  foreach scoped in array array['users', 'locks', 'sign_in_attempts', 'groups', 'group_members', 'seats',
    'approval_requests', 'audit_events', 'mails']
  loop
    execute format('alter table %I enable row level security', scoped);
    execute format(
      'create policy within_account on %I to roster_app using (
         account_id is null
         or account_id = (select nullif(current_setting(''roster.account'', true), ''''))::uuid
         or (select nullif(current_setting(''roster.account'', true), '''')) is null)',
      scoped);
    -- Measured (docs/decisions/0005): with a filter in the way the planner may not use the trigram index.
    execute format('create policy read_all on %I for select to roster_reader using (true)', scoped);
  end loop;
end $$;
