-- The row of a link is deleted 60 days after its end. An invitation whose link is gone counted as one that is on its way, and
-- the list said "sent" again when its user was locked and unlocked. It has ended, at the latest when it was deleted; the
-- moment it was queued is one that is over, and has an hour to be counted under. Only an email without a link yet never ends.
-- Nested loops as before (20261126233000): what calls this goes without them.
create or replace function keep_standing_invitations(users_ids uuid[]) returns void
  language plpgsql security definer set search_path = public set enable_nestloop = on as $$
begin
  if cardinality(users_ids) = 0 then return; end if;
  with standing as (
    select m.id, coalesce(least(t.expires_at, t.ended_at), case when m.links ? 'acceptUrl' then m.queued_at else 'infinity' end)
      as until
    from users u
      cross join lateral (select id, links, queued_at from mails
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

select keep_standing_invitations(array(
  select user_id from mails where invites_until = 'infinity' and user_id is not null and links ? 'acceptUrl'));
