import { sql, type Sql } from '../../platform/postgres/index.ts';

/**
 * P0: parts of a statement that makes a user, for the registrations of their address, which all end. Their links stay, as
 * links of the user that can no longer be used: one that is opened says that something newer came, or that it was used, and
 * not that it was never sent. An email that has not gone out is dropped. `made` is the part that has the `id` of the user.
 */
// SQL: parts of the statements that make users.
export const endedRegistrations = (made: Sql, email: string, now: Date): Sql => sql`
  ended as (
    delete from registrations where email = ${email}
  ), kept as (
    update tokens t set user_id = u.id, registration_id = null,
      ended_at = case when t.used_at is null then coalesce(t.ended_at, ${now}) else t.ended_at end
    from ${made} u, registrations r where r.email = ${email} and t.registration_id = r.id
  ), unsent as (
    delete from mails where mailbox = mailbox_of(${email}) and to_address = ${email} and template = 'emailVerification'
      and state = 'queued'
  )`;
