-- Views are saved of every list that can be narrowed. Of two lists they may have the same name.

alter table saved_views add column list text not null default 'users' check (list <> '');

create unique index saved_views_of_list on saved_views (account_id, owner_id, list, look(name));
drop index saved_views_look;
