-- Run once by the PostgreSQL of docker-compose.yml, as the owner. The server works with this login: it owns nothing, and the
-- migrations make it a member of roster_app and roster_reader, of nothing else.
create role roster_server login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls
  password 'roster-server';
revoke create on schema public from public;
do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
end $$;
