-- E1: a product is taken out of the catalogue: it is no longer bought or asked for, and what accounts have of it runs to its end.
alter table products add column ended_at timestamptz(3);
