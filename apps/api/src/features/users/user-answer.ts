import type { User } from '@roster/contract/users';
import { isCountryMismatch } from '@roster/domain/countries';
import { decideLock, decideSignOut, decideUnlock, type LockFacts } from '@roster/domain/locks';
import type { Member } from '../../platform/actor.ts';
import type { UserRow } from './user-list.store.ts';

/** A user as the wire shows it, with what the caller may not do: the same rules that the writes ask. */
export function userAnswer(row: UserRow, actor: Member): User {
  const facts = factsOf(row, actor);
  const country = { entitlementCountry: row.entitlement_country, country: row.country };
  return {
    id: row.id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    status: row.status,
    lockReasons: row.lock_reasons,
    locks: (row.locks ?? []).map((lock) => ({ ...lock, at: new Date(lock.at).toISOString() })),
    failedAttemptsUntil: row.throttled_until ? new Date(Number(row.throttled_until)).toISOString() : null,
    roles: row.roles,
    groups: row.groups ?? [],
    licenses: row.licenses ?? [],
    country: row.country,
    entitlementCountry: row.entitlement_country,
    countryMismatch: isCountryMismatch(country, row.entitled_countries),
    language: row.language,
    source: row.source,
    federated: row.federated,
    joinedAt: row.joined_at.toISOString(),
    lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
    version: row.version,
    refusals: {
      lock: decideLock(row.id, facts),
      unlock: decideUnlock(row.id, facts),
      signOut: decideSignOut(row.id, facts),
    },
  };
}

function factsOf(row: UserRow, actor: Member): LockFacts {
  const user = {
    id: row.id,
    roles: row.roles,
    status: row.status,
    lockReasons: row.lock_reasons,
    throttled: row.throttled_until !== null,
  };
  return { actor, users: new Map([[row.id, user]]), ableAdministrators: row.able_administrators };
}
