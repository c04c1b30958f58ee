-- Functions that write with the owner's rights are for the application's role, not for every login of the server.
revoke execute on function end_wait(uuid, timestamptz), end_links(uuid, text[], timestamptz) from public;
grant execute on function end_wait(uuid, timestamptz), end_links(uuid, text[], timestamptz) to roster_app;
