import type { InvitationFilters, listInvitations } from '@roster/contract/invitations';
import type { Request } from '@roster/contract/machinery/endpoint';
import type { InvitationState, PasswordSubject } from '@roster/domain/invitations';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import {
  onlyRow,
  type Queryable,
  wordsIn,
  allOf,
  named,
  sql,
  type Sql,
} from '../../platform/postgres/index.ts';
import {
  findFewKnown,
  byName,
  byTime,
  findIds,
  type List,
  orderOf,
  selectMatching,
  type RefuseMany,
} from '../../platform/lists/index.ts';
import type { Platform } from '../../platform/platform.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';

export type InvitationRow = {
  id: string;
  email: string;
  name: string;
  roles: RoleKey[];
  state: InvitationState;
  ended: boolean | null;
  joined_at: Date;
  sent_at: Date | null;
  expires_at: Date | null;
  last_error: string | null;
  is_contact: boolean;
};

type Scope = { accountId: string; now: Date };

/** The same list where the search can mean few people: theirs alone are looked at (docs/decisions/0026). */
export const findInvitationList = async (
  reader: Queryable,
  scope: Scope,
  filters: InvitationFilters & Sorted,
): Promise<List> =>
  invitationList(scope, filters, await findFewKnown(reader, scope.accountId, filters.search));

/** Lists users who have not accepted their invitation, the newest first, with the latest email and its link. */
const invitationList = (
  scope: Scope,
  { sort, ...filters }: InvitationFilters & Sorted,
  few: readonly string[] | null,
): List => ({
  rows: rowsOf(scope, filters, { mail: mailOf(filters.state, sort), few }),
  counted: rowsOf(scope, filters, { mail: mailOf(filters.state, undefined), few }),
  // What was not sent has no times.
  ...orderOf(
    {
      name: byName,
      addedAt: byTime('joined_at'),
      sentAt: byTime("coalesce(sent_at, '-infinity')"),
      expiresAt: byTime("coalesce(invites_until, '-infinity')"),
    },
    '-addedAt',
    sort,
  ),
});

const rowsOf = (
  { accountId, now }: Scope,
  { state, search = '' }: InvitationFilters,
  { mail, few }: { mail: Sql; few: readonly string[] | null },
) =>
  // SQL: the list's keyset pages and search.
  sql`
    select u.id, u.email, full_name(u.first_name, u.last_name) as name, u.roles, u.joined_at, u.sort_name, m.sent_at,
      m.invites_until, t.expires_at, t.ended_at is not null as ended, m.last_error,
      exists (select from fulfillment_contacts c where c.user_id = u.id) as is_contact,
      case
        when m.id is null then 'notSent'
        when m.state = 'failed' then 'failed'
        when m.invites_until <= ${now} then 'expired'
        when m.state = 'queued' then 'sending'
        else 'sent'
      end as state
    from users u
      ${mail}
      left join tokens t on t.id = (m.links ->> 'acceptUrl')::uuid
    where ${allOf([
      sql`u.account_id = ${accountId}`,
      sql`u.status = 'invited' and not u.federated`,
      ...(few ? [sql`u.id = any(${few}::uuid[])`] : []),
      ...wordsIn(sql`u.search_text`, search),
      ...(state ? [inState(now)[state]] : []),
    ])}`;

type Sorted = Pick<NonNullable<Request<typeof listInvitations>['query']>, 'sort'>;

/**
 * The latest invitation of someone who has not accepted, as the database keeps it marked (docs/decisions/0027). One that was
 * dropped before it was sent does not count.
 */
const standing = (mail: Sql) =>
  sql`${mail}.invites_until is not null and ${mail}.user_id is not null and ${mail}.state <> 'dropped'`;

/** Sorted by what the email says, the email of each is looked up: no estimate turns this into a walk over all emails. */
const mailOf = (state: InvitationFilters['state'], sort: Sorted['sort']) => {
  if (sort?.endsWith('sentAt') || sort?.endsWith('expiresAt'))
    return sql`left join lateral (select * from mails i where i.user_id = u.id and ${standing(sql`i`)} offset 0) as m
      on true`;
  return sql`left join mails m on ${state ? sql`m.user_id = u.id and ${standing(sql`m`)}` : byItsKey}`;
};

/** A join by key, so that PostgreSQL leaves it out where nothing of the email is asked for, as in the count. */
const byItsKey = sql`m.id = (select i.id from mails i where i.user_id = u.id and ${standing(sql`i`)} limit 1)`;

const inState = (now: Date): Record<InvitationState, Sql> => ({
  notSent: sql`m.id is null`,
  failed: sql`m.state = 'failed'`,
  expired: sql`m.state <> 'failed' and m.invites_until <= ${now}`,
  sending: sql`m.state = 'queued' and m.invites_until > ${now}`,
  sent: sql`m.state = 'sent' and m.invites_until > ${now}`,
});

type OnInvitations =
  { userIds: string[] } | { matching: InvitationFilters; except: string[]; expectedTotal: number };
type Needs = { platform: Platform; actor: { accountId: string }; now: Date; refused: RefuseMany };

/** The ids of an action: given one by one, or all that match. */
export const findWanted = (
  body: OnInvitations,
  { platform, actor, now, refused }: Needs,
): Promise<string[]> =>
  'userIds' in body
    ? Promise.resolve(body.userIds)
    : selectMatching(body, refused, async (filters, limit) => {
        const { reader } = platform.database;
        const scope = { accountId: actor.accountId, now };
        return findIds(reader, await findInvitationList(reader, scope, filters), limit);
      });

export type InvitationCounts = Record<InvitationState, number>;

/** Sums what the database keeps counted by the hour in which the links end; the hour that runs is counted. */
export async function countInvitations(
  reader: Queryable,
  accountId: string,
  now: Date,
): Promise<InvitationCounts> {
  const hour = now.toISOString().slice(0, 13);
  // SQL: sums of kept counts.
  return onlyRow(
    await reader.query<InvitationCounts>(
      named(
        'invitations-count',
        sql`with kept as (
              select kind, value < ${hour.replace('T', ' ')} collate "C" as over, sum(n) as n from kept_counts
              where account_id = ${accountId}
                and kind in ('toAccept', 'invitation failed', 'invitation queued', 'invitation sent')
              group by 1, 2
              union all
              select 'ended ' || m.state, true, count(*) from mails m
              where m.account_id = ${accountId} and ${standing(sql`m`)}
                and m.invites_until >= ${`${hour}:00:00Z`} and m.invites_until <= ${now}
              group by 1
            ), by_kind as (
              select coalesce(sum(n) filter (where kind = 'toAccept'), 0) as all_users,
                coalesce(sum(n) filter (where kind = 'invitation failed'), 0) as failed,
                coalesce(sum(n) filter (where kind = 'invitation queued'), 0) as queued,
                coalesce(sum(n) filter (where kind = 'invitation sent'), 0) as sent,
                coalesce(sum(n) filter (where kind = 'invitation queued' and over or kind = 'ended queued'), 0) as ended_queued,
                coalesce(sum(n) filter (where kind = 'invitation sent' and over or kind = 'ended sent'), 0) as ended_sent
              from kept
            )
            select (all_users - failed - queued - sent)::integer as "notSent", failed::integer,
              (ended_queued + ended_sent)::integer as expired, (queued - ended_queued)::integer as sending,
              (sent - ended_sent)::integer as sent
            from by_kind`,
      ),
    ),
  );
}

export type Invited = PasswordSubject & { name: string };

type SubjectRow = {
  id: string;
  name: string;
  roles: RoleKey[];
  status: UserStatus;
  lock_reasons: LockReason[];
  federated: boolean;
};

/** Reads what the rules about passwords and invitations need, with the rows locked. */
export async function findPasswordFacts(tx: AccountTransaction, ids: readonly string[]) {
  // SQL: for no key update, a set of hundreds.
  const rows = await tx.query<SubjectRow>(
    named(
      'invitations-subjects',
      sql`select id, full_name(first_name, last_name) as name, roles, status, lock_reasons, federated
          from users where id = any(${ids}::uuid[]) and account_id = ${tx.account.id} order by id for no key update`,
    ),
  );
  const users = new Map<string, Invited>(
    rows.map(({ id, lock_reasons: lockReasons, ...row }) => [id, { ...row, lockReasons }]),
  );
  return { actor: tx.actor, users };
}
