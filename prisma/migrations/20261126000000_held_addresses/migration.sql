-- A6: for the 7 days in which a change of address can be undone, nobody else gets the old address.

create index tokens_held_addresses on tokens (email) where purpose = 'emailUndo' and used_at is null and ended_at is null;

-- Of the owner, since the person who holds or has the address may be in an account out of this one's sight.
create function is_address_free(address text, for_user uuid, at timestamptz) returns boolean
  language sql stable security definer set search_path = public as $$
  select not exists (select from users where email = address and id is distinct from for_user)
    and not exists (select from tokens
      where email = address and purpose = 'emailUndo' and used_at is null and ended_at is null and expires_at > at
        and user_id is distinct from for_user)
$$;
revoke execute on function is_address_free(text, uuid, timestamptz) from public;
grant execute on function is_address_free(text, uuid, timestamptz) to roster_app;

-- The guard, for statements that do not ask, and for a change that commits while another one waits for its address: looked
-- at after the row is written, when the unique index has made it wait. To the application it is a conflict that passes when
-- it is tried again.
create function refuse_held_address() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not is_address_free(new.email, new.id, now()) then
    raise exception 'the address is held for the user who had it' using errcode = '40001';
  end if;
  return null;
end $$;
create trigger users_held_address_new after insert on users for each row execute function refuse_held_address();
create trigger users_held_address_changed after update of email on users for each row
  when (old.email is distinct from new.email) execute function refuse_held_address();
