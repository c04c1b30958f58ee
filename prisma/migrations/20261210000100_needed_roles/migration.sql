-- R1: people who came in by auto-approval got the defaults of the account as they were kept, at times without the role that
-- another one needs. The defaults, the people and what is kept to restore them are completed.
update accounts set default_roles = array_prepend('download', default_roles)
where default_roles && array['downloadSdks', 'betaSoftware'] and not default_roles @> array['download'];

update users set roles = array_prepend('download', roles), version = version + 1
where roles && array['downloadSdks', 'betaSoftware'] and not roles @> array['download'];

update departures set snapshot = jsonb_set(snapshot, '{roles}', '["download"]' || (snapshot -> 'roles'))
where snapshot -> 'roles' ?| array['downloadSdks', 'betaSoftware'] and not snapshot -> 'roles' ? 'download';
