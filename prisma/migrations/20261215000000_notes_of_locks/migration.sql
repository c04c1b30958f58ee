-- L1: the note of a lock is for administrators only. A denial that was made with a lock used to repeat it as its reason, which
-- License Managers and the denied users themselves read.
update exceptions e set reason = ''
where e.product_id is null and e.effect = 'deny' and e.reason <> ''
  and exists (select from audit_events a
    where a.subject_id = e.user_id and a.account_id = e.account_id and a.event = 'users.locked'
      and a.details ->> 'reason' = e.reason);
