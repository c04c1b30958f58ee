-- P1: who owns a mail domain is asked where a request to join is made or decided, and where a new address is confirmed:
-- within the transaction, in which row-level security shows the domains of one account only. A function of the owner, as
-- for the waits that joining ends. A closed account takes nobody in.
create function owner_of_domain(name text)
  returns table (account_id uuid, account_name text, auto_approval boolean, federated boolean, closed boolean)
  language sql stable security definer set search_path = public as $$
  select d.account_id, a.name, d.auto_approval, d.federated, a.closed_at is not null
  from account_domains d join accounts a on a.id = d.account_id where d.domain = owner_of_domain.name
$$;
revoke execute on function owner_of_domain(text) from public;
grant execute on function owner_of_domain(text) to roster_app, roster_reader;
