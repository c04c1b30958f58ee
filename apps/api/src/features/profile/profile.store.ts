import type { License } from '@roster/contract/machinery/primitives';
import type { ApprovalMail, RequestEnding, RequestState } from '@roster/domain/approvals';
import type { Language } from '@roster/domain/languages';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason } from '@roster/domain/users';
import { licensesOf } from '../../platform/held-licenses.ts';
import { onlyRow, type Queryable, type Prisma, named, sql } from '../../platform/postgres/index.ts';
import type { List } from '../../platform/lists/index.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type ProfileRow = {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  country: string | null;
  language: Language;
  federated: boolean;
  lock_reasons: LockReason[];
  approval_mail: ApprovalMail;
  new_email: string | null;
  account_id: string | null;
  account_name: string | null;
  account_number: string | null;
  joined_at: Date | null;
  source: string;
  roles: RoleKey[];
  groups: string[];
  licenses: License[];
  entitlement_country: string | null;
  main_country: string | null;
  entitled_countries: string[] | null;
  request: {
    id: string;
    accountName: string;
    state: RequestState;
    requestedAt: string;
    decidedAt: string | null;
    reason: string | null;
    askAgainAt: string | null;
    endedBecause: RequestEnding | null;
  } | null;
  domain_account: { accountName: string; askAgainAt: string | null } | null;
};

/** Reads everything the profile shows except the administrators, in one statement. */
export async function findProfile(database: Queryable, userId: string, now: Date): Promise<ProfileRow> {
  // SQL: eight tables in one round trip.
  return onlyRow(
    await database.query<ProfileRow>(
      named(
        'profile-find',
        sql`select u.id, u.email, u.first_name, u.last_name, u.country, u.language, u.federated, u.lock_reasons,
              u.approval_mail, u.account_id, a.name as account_name, a.number as account_number, u.joined_at, u.source,
              u.roles, u.entitlement_country, a.main_country, a.entitled_countries,
              array(select g.name from group_members m join groups g on g.id = m.group_id
                where m.user_id = u.id order by g.name) as groups,
              coalesce(${licensesOf(sql`u.id`, now)}, '[]') as licenses,
              (select t.email from tokens t where t.user_id = u.id and t.purpose = 'emailChange' and t.used_at is null
                and t.ended_at is null and t.expires_at > ${now}) as new_email,
              (select json_build_object('id', r.id, 'accountName', asked.name, 'state', r.state,
                  'requestedAt', r.requested_at, 'decidedAt', r.decided_at, 'reason', r.reason, 'askAgainAt', r.ask_again_at,
                  'endedBecause', r.ended_because)
                from approval_requests r join accounts asked on asked.id = r.account_id
                where r.user_id = u.id and u.account_id is null order by r.requested_at desc limit 1) as request,
              (select json_build_object('accountName', d.account_name, 'askAgainAt', (
                  select case when h.ask_again_at > ${now} then h.ask_again_at end from mailbox_history h
                  where h.account_id = d.account_id and h.mailbox = mailbox_hash(u.email) and h.kind = 'rejected'
                  order by h.at desc limit 1))
                from owner_of_domain(split_part(u.email, '@', 2)) d
                where u.account_id is null and not u.operator and not d.closed and not exists (
                  select from approval_requests r where r.user_id = u.id and r.state = 'open')) as domain_account
            from users u left join accounts a on a.id = u.account_id
            where u.id = ${userId}`,
      ),
    ),
  );
}

export type ProfileChange = Partial<
  Record<'firstName' | 'lastName' | 'country', string> & { language: Language; approvalMail: ApprovalMail }
>;

export async function changeProfile(tx: Transaction, userId: string, change: ProfileChange): Promise<void> {
  await tx.prisma.user.updateMany({
    where: { id: userId },
    data: { ...change, version: { increment: 1 } },
  });
}

export async function findPasswordHash(prisma: Prisma, userId: string): Promise<string | null> {
  const client = await prisma.get();
  const user = await client.user.findFirst({ where: { id: userId }, select: { passwordHash: true } });
  if (!user) throw new Error('the actor is gone');
  return user.passwordHash;
}

export type OwnSessionRow = { id: string; started_at: Date; last_seen_at: Date; device: string };

/** The latest first, by their start: the time a session was last seen can change between two pages. */
export const ownSessionList = (userId: string, now: Date): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select id, started_at, last_seen_at, device from sessions
            where user_id = ${userId} and ends_at > ${now} and idle_ends_at > ${now}`,
  order: [
    { expression: 'started_at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
});

type Result =
  | 'success'
  | 'wrongPassword'
  | 'locked'
  | 'accountClosed'
  | 'throttled'
  | 'noPassword'
  | 'pass'
  | 'unlockAsked'
  | 'confirmed';

export type OwnSignInRow = {
  id: string;
  at: Date;
  result: Result;
  device: string;
  times: number;
  since: Date | null;
};

/** All my sign-ins, including those under earlier accounts. */
export const ownSignInList = (userId: string): List => ({
  // SQL: the list's keyset pages.
  rows: sql`select id, at, result, device, times, since from sign_in_attempts where user_id = ${userId}`,
  order: [
    { expression: 'at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
});

/** A7: the licensing devices of a user that signing out everywhere signs out, too. */
export const countSignedInDevices = (tx: Transaction, userId: string): Promise<number> =>
  tx.prisma.device.count({ where: { userId, tokenHash: { not: null } } });
