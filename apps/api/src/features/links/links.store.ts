import type { Language } from '@roster/domain/languages';
import type { LinkUserFacts } from '@roster/domain/links';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import { type Queryable, named, raw, sql } from '../../platform/postgres/index.ts';
import type { Link } from '../../platform/links.ts';
import { endedPauses } from '../../platform/throttles.ts';
import type { AccountTransaction, Transaction } from '../../platform/transaction.ts';

export type Owner = {
  id: string;
  email: string;
  firstName: string;
  lastName: string;
  language: Language;
  accountId: string | null;
  accountName: string | null;
  /** Named in the request to register. */
  accountNumber: string | null;
  /** Null for a registration, which is no user yet. */
  user: LinkUserFacts | null;
};

type OwnerRow = {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  language: Language;
  account_id: string | null;
  account_name: string | null;
  account_number: string | null;
  lock_reasons: LockReason[] | null;
  roles: RoleKey[] | null;
  account_closed: boolean;
  needs_invitation: boolean;
};

/** The subject of a link: a user, or a registration that is not a user yet. The account is the one that sent it. */
export async function findOwner(database: Queryable, link: Link): Promise<Owner | null> {
  // SQL: two tables in one round trip.
  const [row] = await database.query<OwnerRow>(
    named(
      'links-owner',
      sql`select p.*, (select name from accounts where id = ${link.accountId}) as account_name
          from (select id, email, first_name, last_name, language, account_id, null as account_number, lock_reasons, roles,
              ${accountClosed('users')} as account_closed, ${needsInvitation('users')} as needs_invitation
              from users where id = ${link.userId}
            union all
            select id, email, '', '', language, null, account_number, null, null, false, false from registrations
            where id = ${link.registrationId}) as p`,
    ),
  );
  return (
    (row && {
      id: row.id,
      email: row.email,
      firstName: row.first_name,
      lastName: row.last_name,
      language: row.language,
      accountId: row.account_id,
      accountName: row.account_name,
      accountNumber: row.account_number,
      user: row.lock_reasons &&
        row.roles && {
          lockReasons: row.lock_reasons,
          roles: row.roles,
          accountClosed: row.account_closed,
          needsInvitation: row.needs_invitation,
        },
    }) ??
    null
  );
}

/**
 * Sets a password and clears the throttle of failed sign-ins (W1). Returns false for a federated user, and where the
 * password is no longer the one it is to replace.
 */
export async function setPassword(
  tx: Transaction,
  userId: string,
  passwordHash: string,
  { replaced = null }: { replaced?: string | null } = {},
): Promise<boolean> {
  // SQL: two tables in one statement.
  const rows = await tx.query(
    named(
      'links-set-password',
      sql`with changed as (
            update users set password_hash = ${passwordHash}, version = version + 1
            where id = ${userId} and not federated
              and (${replaced}::text is null or password_hash = ${replaced}) returning id, email
          ), freed as (
            ${endedPauses(sql`changed`)}
          )
          select id from changed`,
    ),
  );
  return rows.length === 1;
}

export type Leaver = {
  roles: RoleKey[];
  status: UserStatus;
  lockReasons: LockReason[];
  name: string;
  fulfillmentContact: boolean;
};

export async function lockMember(tx: AccountTransaction, userId: string): Promise<Leaver | undefined> {
  // SQL: for no key update.
  const [row] = await tx.query<Leaver>(
    named(
      'links-lock-member',
      sql`select roles, status, lock_reasons as "lockReasons", full_name(first_name, last_name) as name,
            exists (select from fulfillment_contacts c where c.user_id = users.id) as "fulfillmentContact"
          from users where id = ${userId} and account_id = ${tx.account.id} for no key update`,
    ),
  );
  return row;
}

/**
 * Changes the address to that of the link. Returns the old one, and whether its owner has ever set a password; null if
 * another user has or holds the new address by now.
 */
export async function changeAddress(
  tx: Transaction,
  userId: string,
  email: string,
): Promise<{ before: string; hasPassword: boolean } | null> {
  // SQL: for no key update, and its value before.
  const [row] = await tx.query<{ before: string; has_password: boolean }>(
    named(
      'links-change-address',
      sql`update users u set email = ${email}, version = u.version + 1
          from (select id, email, password_hash is not null or federated as has_password
            from users where id = ${userId} for no key update) as old
          where u.id = old.id and is_address_free(${email}, ${userId}, ${tx.now})
          returning old.email as before, old.has_password`,
    ),
  );
  return row ? { before: row.before, hasPassword: row.has_password } : null;
}

/**
 * A7: whether the latest invitation of a user was not ended. An expired one is renewed for its owner. The first one, and one
 * after it was ended, come only from an administrator: no one else knows whether what it gives may still be given (R3).
 */
const isInvitationTheirs = (user: string) => sql`coalesce((
  select t.ended_at is null from tokens t where t.user_id = ${raw(user)}.id and t.purpose = 'invitation'
  order by t.created_at desc, t.id desc limit 1), false)`;

/**
 * A7: of someone who was added to an account and has not come in yet, and who has no invitation that is theirs: no link
 * that sets a password helps them, whatever it was made for.
 */
export const needsInvitation = (user: string) => {
  const column = (name: string) => raw(`${user}.${name}`);
  return sql`(${column('password_hash')} is null and ${column('last_sign_in_at')} is null and not ${column('federated')}
    and (${column('account_id')} is not null or ${column('status')} = 'invited') and not ${isInvitationTheirs(user)})`;
};

/** The same, of one user. */
export async function mayRenewInvitation(tx: Transaction, userId: string): Promise<boolean> {
  // SQL: a part that other statements have.
  const rows = await tx.query(
    sql`select from users u where u.id = ${userId} and not ${needsInvitation('u')}`,
  );
  return rows.length === 1;
}

/** The ways back that lie after this one are undone with it; an older one stays its owner's. */
export async function endUndoneLinks(tx: Transaction, link: Link): Promise<void> {
  // SQL: a row compared with another one in one statement.
  await tx.query(
    named(
      'links-end-undone',
      sql`update tokens set ended_at = ${tx.now}
          where user_id = ${link.userId} and purpose = 'emailUndo' and used_at is null and ended_at is null
            and created_at > (select created_at from tokens where id = ${link.id})`,
    ),
  );
}

export async function isEnded(tx: Transaction, link: Link): Promise<boolean> {
  const found = await tx.prisma.token.findFirst({
    where: { id: link.id },
    select: { endedAt: true, usedAt: true },
  });
  return !found || found.endedAt !== null || found.usedAt !== null;
}

export type LinkUser = LinkUserFacts & { accountId: string | null };

/** The user of a link as they are now, their row locked: a lock that commits first is seen. */
export async function lockLinkUser(tx: Transaction, userId: string): Promise<LinkUser | null> {
  // SQL: for no key update.
  const [row] = await tx.query<LinkUser>(
    named(
      'links-lock-user',
      sql`select lock_reasons as "lockReasons", roles, account_id as "accountId", ${accountClosed('u')} as "accountClosed",
            ${needsInvitation('u')} as "needsInvitation"
          from users u where id = ${userId} for no key update of u`,
    ),
  );
  return row ?? null;
}

const accountClosed = (user: string) =>
  sql`exists (select from accounts a where a.id = ${raw(user)}.account_id and a.closed_at is not null)`;
