-- P1: a number is typed from paper: capitals, spaces and dashes make no difference. Two accounts of before whose numbers differ
-- in nothing else keep them: the younger one has no key and is found by its exact number alone.
create function account_number_key(number text) returns text language sql immutable parallel safe strict
  return upper(replace(number, '-', '') collate "C");

alter table accounts add column number_key text unique;
update accounts a set number_key = account_number_key(number)
where not exists (select from accounts o where account_number_key(o.number) = account_number_key(a.number)
  and (o.created_at, o.id) < (a.created_at, a.id));

create function keep_number_key() returns trigger language plpgsql as $$
begin
  new.number_key := account_number_key(new.number);
  return new;
end $$;
create trigger accounts_keep_number_key before insert or update of number on accounts for each row
  execute function keep_number_key();
