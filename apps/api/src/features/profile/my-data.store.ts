import { licensesOf } from '../../platform/held-licenses.ts';
import { onlyRow, type Queryable, sql } from '../../platform/postgres/index.ts';

/**
 * Collects everything stored about a person, as JSON, except the password hash, tokens and the administrators' own
 * notes (GDPR Article 15 (4): the rights of others).
 */
export async function collectMyData(
  database: Queryable,
  userId: string,
  now: Date,
): Promise<Record<string, unknown>> {
  // SQL: many tables in one round trip.
  const rows = await database.query<{ data: Record<string, unknown> }>(
    sql`select jsonb_build_object(
          'user', jsonb_build_object('id', u.id, 'email', u.email, 'firstName', u.first_name, 'lastName', u.last_name,
            'country', u.country, 'language', u.language, 'createdAt', u.created_at, 'lastSignInAt', u.last_sign_in_at,
            'lockReasons', u.lock_reasons, 'approvalMail', u.approval_mail),
          'affiliation', case when u.account_id is not null then jsonb_build_object(
            'account', (select name from accounts where id = u.account_id), 'joinedAt', u.joined_at, 'source', u.source,
            'roles', u.roles, 'entitlementCountry', u.entitlement_country, 'employeeNumber', u.employee_number,
            'department', u.department, 'lastDay', u.last_day,
            'groups', array(select g.name from group_members m join groups g on g.id = m.group_id where m.user_id = u.id),
            'fulfillmentContactSince', (select min(since) from fulfillment_contacts where user_id = u.id),
            'exceptions', (select coalesce(jsonb_agg(jsonb_build_object('effect', x.effect, 'product', p.name,
                'endsOn', x.ends_on, 'createdAt', x.created_at) order by x.created_at), '[]')
              from exceptions x left join products p on p.id = x.product_id where x.user_id = u.id),
            'licenses', (select coalesce(${licensesOf(sql`u.id`, now)}, '[]') from accounts a where a.id = u.account_id)) end,
          'earlierAffiliations', (select coalesce(jsonb_agg(jsonb_build_object('account', a.name, 'leftAt', d.left_at,
              'how', d.kind, 'firstName', d.first_name, 'lastName', d.last_name, 'email', d.email)
              order by d.left_at), '[]') from departures d join accounts a on a.id = d.account_id
            where d.user_id = u.id),
          'requestsToJoin', (select coalesce(jsonb_agg(jsonb_build_object('account', a.name, 'state', r.state,
              'requestedAt', r.requested_at, 'message', r.message, 'decidedAt', r.decided_at,
              'reason', r.reason) order by r.requested_at), '[]')
            from approval_requests r join accounts a on a.id = r.account_id where r.user_id = u.id),
          'questions', (select coalesce(jsonb_agg(jsonb_build_object('kind', q.kind, 'role', q.role, 'country', q.country,
              'product', (select name from products where id = q.product_id), 'message', q.message,
              'state', q.state, 'askedAt', q.asked_at, 'answer', q.answer) order by q.asked_at), '[]')
            from user_requests q where q.user_id = u.id),
          'changeOfAddress', (select jsonb_build_object('to', t.email, 'askedAt', t.created_at, 'expiresAt', t.expires_at)
            from tokens t where t.user_id = u.id and t.purpose = 'emailChange' and t.used_at is null and t.ended_at is null
            order by t.created_at desc limit 1),
          'serviceRequests', (select coalesce(jsonb_agg(jsonb_build_object('number', r.number, 'name', r.name,
              'email', r.email, 'category', r.category, 'subject', r.subject, 'state', r.state, 'createdAt', r.created_at,
              'messages', (select jsonb_agg(jsonb_build_object('author', m.author, 'text', m.text, 'at', m.at) order by m.at)
                from service_request_messages m where m.request_id = r.id)) order by r.created_at), '[]')
            from service_requests r where r.user_id = u.id),
          'messagesInOtherServiceRequests', (select coalesce(jsonb_agg(jsonb_build_object('number', r.number,
              'text', m.text, 'at', m.at) order by m.at), '[]')
            from service_request_messages m join service_requests r on r.id = m.request_id
            where m.author_id = u.id and r.user_id is distinct from u.id),
          'savedViews', (select coalesce(jsonb_agg(jsonb_build_object('list', v.list, 'name', v.name, 'query', v.query,
              'shared', v.shared, 'createdAt', v.created_at) order by v.created_at), '[]')
            from saved_views v where v.owner_id = u.id),
          'downloads', (select coalesce(jsonb_agg(jsonb_build_object('sha256', b.sha256, 'begunAt', b.begun_at)
              order by b.begun_at), '[]') from downloads_begun b where b.user_id = u.id),
          'sessions', (select coalesce(jsonb_agg(jsonb_build_object('startedAt', s.started_at, 'lastSeenAt', s.last_seen_at,
              'device', s.device) order by s.started_at), '[]') from sessions s where s.user_id = u.id),
          'devices', (select coalesce(jsonb_agg(jsonb_build_object('name', d.name, 'platform', d.platform,
              'signedInAt', d.signed_in_at, 'lastSeenAt', d.last_seen_at, 'signedOutAt', d.signed_out_at)
              order by d.signed_in_at), '[]') from devices d where d.user_id = u.id),
          'signIns', (select coalesce(jsonb_agg(jsonb_build_object('at', i.at, 'result', i.result, 'device', i.device,
              'times', i.times, 'since', i.since)
              order by i.at), '[]') from sign_in_attempts i where i.user_id = u.id),
          'mails', (select coalesce(jsonb_agg(jsonb_build_object('template', m.template, 'to', m.to_address,
              'state', m.state, 'queuedAt', m.queued_at, 'sentAt', m.sent_at) order by m.queued_at), '[]')
            from mails m where m.user_id = u.id),
          'usage', (select coalesce(jsonb_agg(jsonb_build_object('product', p.name, 'account', a.name, 'day', d.day,
              'seconds', d.seconds) order by d.day, p.name), '[]')
            from usage_user_days d join products p on p.id = d.product_id join accounts a on a.id = d.account_id
            where d.user_id = u.id),
          'history', (select coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'event', e.event) order by e.at), '[]')
            from audit_events e where e.subject_id = u.id)
        ) as data from users u where u.id = ${userId}`,
  );
  return onlyRow(rows).data;
}
