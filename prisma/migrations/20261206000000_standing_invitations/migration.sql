-- The latest invitation of each user, always by the index of their own emails. Without statistics of a table that has just
-- been filled the planner took the account's, and walked all invitations of the account for each user: a million users of the
-- demo took hours. `is not distinct from` is answered by no index.
create or replace function keep_standing_invitations(users_ids uuid[]) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if cardinality(users_ids) = 0 then return; end if;
  with standing as (
    select m.id, coalesce(least(t.expires_at, t.ended_at), 'infinity') as until
    from users u
      cross join lateral (select id, links from mails
        where user_id = u.id and account_id is not distinct from u.account_id and template = 'invitation'
        order by queued_at desc, id desc limit 1) m
      left join tokens t on t.id = (m.links ->> 'acceptUrl')::uuid
    where u.id = any(users_ids) and u.status = 'invited' and not u.federated
  ), now_standing as (
    select m.id, s.until from mails m left join standing s on s.id = m.id
    where m.user_id = any(users_ids) and m.template = 'invitation' and m.invites_until is distinct from s.until
  )
  update mails m set invites_until = n.until from now_standing n where n.id = m.id;
end $$;
