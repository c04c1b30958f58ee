-- P0: a registration is an address that is not proven yet. Name, country and password are asked for on the page that
-- the verified link opens; what was typed before is dropped here, so that it can never become the owner's.
alter table registrations
  drop column first_name,
  drop column last_name,
  drop column country,
  drop column password_hash,
  -- Typed by somebody who may not own the address: shown to the owner, who may confirm it.
  add column account_number text,
  -- Each request has its own link: nobody can overwrite another person's registration.
  drop constraint registrations_email_key;
create index registrations_email_idx on registrations (email);
