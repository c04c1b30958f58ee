import { searchWords } from '@roster/domain/searches';
import type { InvitationFilters } from '@roster/contract/invitations';
import { invitationStates, type InvitationState, type PasswordSubject } from '@roster/domain/invitations';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import type { Queryable } from '../../platform/postgres/database.ts';
import { findIds, type List } from '../../platform/lists/keyset.ts';
import type { Platform } from '../../platform/platform.ts';
import { selectMatching, type RefuseMany } from '../../platform/lists/select-matching.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/sql.ts';

export type InvitationRow = {
  id: string;
  email: string;
  name: string;
  roles: RoleKey[];
  state: InvitationState;
  joined_at: Date;
  sent_at: Date | null;
  expires_at: Date | null;
  last_error: string | null;
};

/** Lists users who have not accepted their invitation, with the latest email and its link. */
// SQL: the latest email of each, by a lateral join.
const invitations = (accountId: string, now: Date) => sql`
  select u.id, u.email, full_name(u.first_name, u.last_name) as name, u.search_text, u.roles, u.joined_at, m.sent_at,
    t.expires_at, m.last_error,
    case
      when m.id is null then 'notSent'
      when m.state = 'failed' then 'failed'
      when t.expires_at <= ${now} or t.ended_at is not null then 'expired'
      when m.state = 'queued' then 'sending'
      else 'sent'
    end as state
  from users u
  left join lateral (
    select id, state, sent_at, last_error, links from mails
    where user_id = u.id and account_id = u.account_id and template = 'invitation'
    order by queued_at desc, id desc limit 1) m on true
  left join tokens t on t.id = (m.links ->> 'acceptUrl')::uuid
  where u.account_id = ${accountId} and u.status = 'invited' and not u.federated`;

/** The newest first. */
export const invitationList = (
  accountId: string,
  now: Date,
  { state, search = '' }: InvitationFilters,
): List => ({
  // SQL: the list's keyset pages and search.
  rows: sql`select * from (${invitations(accountId, now)}) as i
            where (${state}::text is null or state = ${state})
              and has_words(search_text, ${searchWords(search)})`,
  order: [
    { expression: 'joined_at', type: 'timestamptz' },
    { expression: 'id', type: 'uuid' },
  ],
  direction: 'desc',
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
    : selectMatching(body, refused, (filters, limit) =>
        findIds(platform.database.reader, invitationList(actor.accountId, now, filters), limit),
      );

export async function countInvitations(
  reader: Queryable,
  accountId: string,
  now: Date,
): Promise<Record<InvitationState, number>> {
  // SQL: counts the list's own statement.
  const rows = await reader.query<{ state: InvitationState; n: number }>(
    sql`select state, count(*)::integer as n from (${invitations(accountId, now)}) as i group by state`,
  );
  const counts = new Map(rows.map(({ state, n }) => [state, n]));
  return Object.fromEntries(invitationStates.map((state) => [state, counts.get(state) ?? 0])) as Record<
    InvitationState,
    number
  >;
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
