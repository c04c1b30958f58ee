import { helpersOf, licenseGiversOf } from '@roster/domain/affiliation';
import { entitlementOf } from '@roster/domain/countries';
import { atMost, isStillMember, type TokenState } from '@roster/domain/devices';
import type { PolicyFacts } from '@roster/domain/policy-document';
import { type FactsRow, type Last, productsIn } from './policy-facts.store.ts';

type Asked = {
  now: Date;
  token: TokenState;
  issuer: string;
  policyId: string;
  deviceId: string;
};

/** What was read, as the rules want it. */
export function factsOf(row: FactsRow, { deviceId, ...asked }: Asked): PolicyFacts {
  const { account } = row;
  const last = row.last_policy ?? row.last;
  return {
    ...asked,
    signedOut: row.device.signedOut,
    member: isStillMember(row.last?.accountId ?? null, {
      accountId: account?.id ?? null,
      token: asked.token,
    }),
    // S2: a closed account signs nobody in, so its machines keep what they have.
    locked: lockOf(row),
    last: last && {
      issuedAt: new Date(last.issuedAt),
      // A stop is given again by the contact that shows that it has arrived: that is kept with what is given.
      products: atMost([row.last_policy, ...row.given].flatMap(productsIn)),
      left: productsIn(row.last),
    },
    device: { id: deviceId, thumbprint: row.device.thumbprint },
    user: { id: row.user_id, name: row.name, email: row.email },
    account,
    administrators: whoHelps(row),
    licenseGivers: whoGivesLicenses(row),
    version: row.version,
    epoch: account?.epoch ?? 0,
    access: {
      country: account && entitlementOf(countryOf(row), account).country,
      exceptions: row.exceptions,
      groups: row.groups,
      entitlements: row.entitlements,
      seats: row.seats,
      lastDay: row.last_day,
      today: row.today,
    },
    endOfDay: endsOfDays(row),
    products: row.products,
  };
}

/** E4: what may be on the machine, now that a contact showed that the last answer has arrived, or that it may have got lost. */
export function givenOf(row: FactsRow, arrived: boolean): Last[] {
  const since = heldSinceOf(row, arrived);
  return row.given.filter(({ issuedAt }) => since === null || new Date(issuedAt) >= since);
}

/** What arrived is one of the answers under the token, or the name of an attempt, that the device came with. */
export const heldSinceOf = (row: FactsRow, arrived: boolean): Date | null =>
  (arrived ? row.answered_since : null) ?? row.held_since;

/** Who can help, by name; nobody in a closed account. */
const whoHelps = ({ user_id: id, roles, account, administrators }: FactsRow) =>
  (account?.closedAt ? [] : helpersOf({ id, roles }, administrators)).map(({ name, email }) => ({
    name,
    email,
  }));

/** E3: who can give the user a license, administrators first; nobody in a closed account. */
const whoGivesLicenses = ({ user_id: id, roles, account, ...people }: FactsRow) =>
  account?.closedAt
    ? []
    : licenseGiversOf({ id, roles }, [...people.administrators, ...people.license_managers]);

/** Since when a user gets no new policy, and why; null if they do. */
export function lockOf({
  lock_reasons: reasons,
  locked_at: lockedAt,
  account,
}: FactsRow): PolicyFacts['locked'] {
  if (reasons.length > 0) return { since: lockedAt ?? new Date(0), by: 'lock' };
  return account?.closedAt ? { since: new Date(account.closedAt), by: 'closedAccount' } : null;
}

const countryOf = (row: FactsRow) => ({ entitlementCountry: row.entitlement_country, country: row.country });

/** The database knows when a day is over in the account's time zone, and told it with each day that ends access. */
function endsOfDays(row: FactsRow): (day: string) => Date {
  const ends = new Map<string, Date>();
  for (const { endsOn, endsAt } of [...row.entitlements, ...row.exceptions])
    if (endsOn !== null && endsAt !== null) ends.set(endsOn, new Date(endsAt));
  if (row.last_day !== null && row.last_day_ends_at !== null) ends.set(row.last_day, row.last_day_ends_at);
  return (day) => {
    const end = ends.get(day);
    if (!end) throw new Error(`nothing that was read ends on ${day}`);
    return end;
  };
}
