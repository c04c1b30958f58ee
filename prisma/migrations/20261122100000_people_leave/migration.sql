-- People are managed and leave: fulfillment contacts, groups that are edited, departures that can be restored.

create table fulfillment_contacts (
  id uuid primary key default uuid_v7(),
  account_id uuid not null references accounts (id) on delete cascade,
  user_id uuid not null,
  -- Null: for all countries.
  country text check (country ~ '^[A-Z]{2}$'),
  since timestamptz(3) not null default now(),
  unique nulls not distinct (account_id, user_id, country),
  -- D2: nobody leaves the account while licenses, renewals and invoices still go to them.
  foreign key (user_id, account_id) references users (id, account_id) on delete restrict
);
create index fulfillment_contacts_user_id_idx on fulfillment_contacts (user_id);

alter table groups add column version integer not null default 1;

alter table departures
  drop constraint departures_kind_check,
  add constraint departures_kind_check
    check (kind in ('removed', 'withdrawn', 'left', 'released', 'directory', 'operator'));
create index departures_restorable on departures (account_id, left_at desc) where restorable_until is not null;
create index departures_restorable_until on departures (restorable_until) where restorable_until is not null;

grant select, insert, update, delete on fulfillment_contacts to roster_app;
grant select on fulfillment_contacts to roster_reader;

-- The second wall of tenant scope (see 20261121000100) for one more table.
create function scope_to_account(name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format(
    'create policy within_account on %I to roster_app using (
       account_id is null
       or account_id = (select nullif(current_setting(''roster.account'', true), ''''))::uuid
       or (select nullif(current_setting(''roster.account'', true), '''')) is null)',
    name);
  execute format('create policy read_all on %I for select to roster_reader using (true)', name);
end $$;
select scope_to_account('fulfillment_contacts');
