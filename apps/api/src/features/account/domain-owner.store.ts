import { type Queryable, named, sql } from '../../platform/postgres/index.ts';

export type DomainOwner = {
  accountId: string;
  accountName: string;
  autoApproval: boolean;
  federated: boolean;
  closed: boolean;
};

/** The account that has verified a mail domain, whichever it is; within a transaction too, as it is at that moment. */
export async function findDomainOwner(database: Queryable, domain: string): Promise<DomainOwner | null> {
  // SQL: a function of the owner, run at every registration.
  const [row] = await database.query<DomainOwner>(
    named(
      'account-domain-owner',
      sql`select account_id as "accountId", account_name as "accountName", auto_approval as "autoApproval", federated, closed
          from owner_of_domain(${domain})`,
    ),
  );
  return row ?? null;
}
