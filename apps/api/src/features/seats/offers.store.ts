import { offerOf, type LicenseOffer, type ProductLicenses } from '@roster/domain/license-offers';
import type { HeldLicense } from '@roster/domain/seats';
import { named, sql, type Sql } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { heldLicenseOf } from './assigning.store.ts';

/** What decides what there is for a user who needs a license of a product. */
export type OfferFacts = { country: string; licenses: ProductLicenses[]; held: HeldLicense | null };

export const offerIn = ({ country, licenses, held }: OfferFacts): LicenseOffer =>
  offerOf(country, licenses, held);

/** The facts of an offer for a user `u` of an account `a`, as columns of a row. */
// SQL: a part of the statements of those who ask, who answer and who wait: what is free is read in one way.
export const offerColumns = (product: Sql, now: Date): Sql => sql`entitlement_country_of(u, a) as country,
  (select coalesce(json_agg(json_build_object('entitlementId', e.id, 'country', e.country, 'endsOn', e.ends_on::text,
      'term', term_on(e.starts_on, e.ends_on, (${now}::timestamptz at time zone a.time_zone)::date),
      'free', exists (select from seats s where s.entitlement_id = e.id and s.nth_state = 2))), '[]')
    from entitlements e where e.account_id = a.id and e.product_id = ${product} and e.kind = 'named') as licenses,
  ${heldLicenseOf(product, now)} as held`;

/**
 * What decides whether a user can ask for a license of a product and gets one: what there is for them, and the license that
 * they hold. Returns its name, too.
 */
export async function findOffer(
  tx: AccountTransaction,
  productId: string,
  userId: string,
): Promise<{
  product: string;
  held: HeldLicense | null;
  country: string;
  offer: LicenseOffer;
  ended: boolean;
}> {
  // SQL: the account's day, and the country that counts for the user.
  const [row] = await tx.query<OfferFacts & { product: string; ended: boolean }>(
    named(
      'seats-license',
      sql`select p.name as product, p.ended_at is not null as ended, ${offerColumns(sql`p.id`, tx.now)}
          from products p, users u join accounts a on a.id = u.account_id
          where p.id = ${productId} and u.id = ${userId} and u.account_id = ${tx.account.id}`,
    ),
  );
  if (!row) return { product: '', held: null, country: '', ended: false, offer: { kind: 'noLicenses' } };
  const { product, held, country, ended } = row;
  return { product, held, country, ended, offer: offerIn(row) };
}
