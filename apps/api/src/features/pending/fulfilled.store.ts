import type { Term } from '@roster/domain/entitlements';
import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind } from '@roster/domain/user-requests';
import type { LockReason } from '@roster/domain/users';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { named, sql } from '../../platform/postgres/index.ts';

type OpenRequest = {
  id: string;
  userId: string;
  kind: UserRequestKind;
  role: RoleKey | null;
  country: string | null;
  productId: string | null;
  product: string | null;
  licenses: { productId: string; country: string; term: Term }[];
  /** The country in which their entitlements are looked up (E2). */
  foundIn: string;
  lockReasons: LockReason[];
  roles: RoleKey[];
  entitlementCountry: string | null;
};

/** Returns what these users ask the account for, with what they have. Locks the requests, which Prisma cannot. */
export const findOpenRequests = (tx: AccountTransaction, userIds: readonly string[]) =>
  // SQL: for no key update.
  tx.query<OpenRequest>(
    named(
      'pending-open-requests',
      sql`select r.id, r.user_id as "userId", r.kind, r.role, r.country, r.product_id as "productId",
            (select name from products p where p.id = r.product_id) as product,
            coalesce((select json_agg(json_build_object('productId', s.product_id, 'country', e.country,
                'term', term_on(e.starts_on, e.ends_on, (${tx.now}::timestamptz at time zone a.time_zone)::date)))
              from seats s join entitlements e on e.id = s.entitlement_id where s.user_id = u.id), '[]') as licenses,
            entitlement_country_of(u, a) as "foundIn",
            u.lock_reasons as "lockReasons", u.roles,
            u.entitlement_country as "entitlementCountry"
          from user_requests r join users u on u.id = r.user_id join accounts a on a.id = r.account_id
          where r.user_id = any(${userIds}::uuid[]) and r.account_id = ${tx.account.id} and r.state = 'open'
          order by r.id for no key update of r`,
    ),
  );

export async function markGranted(tx: AccountTransaction, requestIds: readonly string[]): Promise<void> {
  await tx.prisma.userRequest.updateMany({
    where: { id: { in: [...requestIds] }, accountId: tx.account.id },
    data: { state: 'granted', answeredAt: tx.now, answeredBy: tx.actor.id },
  });
}

/** Closes what users ask this account for, and returns it. */
export const closeOpen = (tx: AccountTransaction) =>
  // SQL: the name of a product with what was changed.
  tx.query<Asked>(
    named(
      'pending-close-all',
      sql`update user_requests r set state = 'closed', answered_at = ${tx.now}
          where r.account_id = ${tx.account.id} and r.state = 'open'
          returning r.user_id as "userId", r.kind, r.role, r.country,
            (select name from products p where p.id = r.product_id) as product`,
    ),
  );

type Asked = {
  userId: string;
  kind: UserRequestKind;
  role: RoleKey | null;
  country: string | null;
  product: string | null;
};

/** Opens answered requests again, where the user has not asked for the same again, and returns them. */
export const reopen = (tx: AccountTransaction, requestIds: readonly string[], userIds: readonly string[]) =>
  // SQL: a set against itself in one statement.
  tx.query<Asked>(
    named(
      'pending-reopen',
      sql`update user_requests r
          set state = 'open', answer = null, answered_at = null, answered_by = null
          where r.id = any(${requestIds}::uuid[]) and r.user_id = any(${userIds}::uuid[]) and r.account_id = ${tx.account.id} and r.state <> 'open'
            and not exists (select from user_requests o
              where o.user_id = r.user_id and o.account_id = r.account_id and o.kind = r.kind
                and o.role is not distinct from r.role and o.product_id is not distinct from r.product_id and o.state = 'open')
          returning r.user_id as "userId", r.kind, r.role, r.country,
            (select name from products p where p.id = r.product_id) as product`,
    ),
  );
