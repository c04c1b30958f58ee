import type { Actor } from '@roster/domain/actors';
import type { User, UserDetail } from '@roster/contract/users';
import { entitlementOf, isCountryMismatch } from '@roster/domain/countries';
import { decideRemove, type RemovalFacts } from '@roster/domain/departures';
import { decideActOnHolder } from '@roster/domain/exceptions';
import { decideSendReset, type PasswordSubject } from '@roster/domain/invitations';
import { decideLock, decideSignOut, decideUnlock, type LockSubject } from '@roster/domain/locks';
import { mayActOn, mayReadNotes } from '@roster/domain/permissions';
import type { RefusalCode } from '@roster/domain/refusals';
import { offlineUntil } from '@roster/domain/policies';
import type { UserDetailRow, UserRow } from './user-list.store.ts';

type Asker = Pick<Actor, 'id' | 'roles'>;

/** A user as the API returns them, with what the caller may not do: by the same rules as the writes. */
export function userAnswer(row: UserRow, actor: Asker): User {
  const facts = factsOf(row, actor);
  const country = { entitlementCountry: row.entitlement_country, country: row.country };
  const protectedFrom = mayActOn(actor.roles, row.roles) ? null : 'users.administratorProtected';
  return {
    id: row.id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    status: row.status,
    lockReasons: row.lock_reasons,
    locks: (row.locks ?? []).map(({ note, ...lock }) => ({
      ...lock,
      at: new Date(lock.at).toISOString(),
      ...(mayReadNotes(actor, row.id) && { note }),
    })),
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
    refusals: onlyRefused({
      lock: decideLock(row.id, facts),
      unlock: decideUnlock(row.id, facts),
      signOut: decideSignOut(row.id, facts),
      resetPassword: decideSendReset(row.id, facts),
      edit: protectedFrom,
      remove: decideRemove(row.id, facts),
      roles: protectedFrom,
      groups: protectedFrom,
      exceptions: decideActOnHolder({ userId: row.id, holder: row }, actor),
    }),
  };
}

/** Without the acts that may be done. A loop, since a page has hundreds of them. */
function onlyRefused<Act extends string>(decided: Record<Act, RefusalCode | null>) {
  const refused: Partial<Record<Act, RefusalCode>> = {};
  for (const act in decided) {
    const refusal = decided[act];
    if (refusal !== null) refused[act] = refusal;
  }
  return refused;
}

export function userDetailAnswer(row: UserDetailRow, actor: Asker, now: Date): UserDetail {
  const user = userAnswer(row, actor);
  return {
    ...user,
    entitlement: entitlementOf(user, {
      mainCountry: row.main_country,
      entitledCountries: row.entitled_countries,
    }),
    groupProducts: row.group_products,
    sessionCount: row.session_count,
    offlineUntil: offlineUntil({ offlineUntil: row.offline_until }, now)?.toISOString() ?? null,
    lastDay: row.last_day,
    employeeNumber: row.employee_number,
    department: row.department,
    ...(mayReadNotes(actor, row.id) && { note: row.note }),
    newEmail: row.new_email,
    setup: row.setup_since ? setupOf(user, row) : [],
  };
}

/** A3: derived from the user as they are now, so that steps completed elsewhere count as done. */
const setupOf = (user: User, row: UserDetailRow): UserDetail['setup'] => [
  { step: 'unlock', done: user.lockReasons.length === 0 },
  {
    step: 'entitlementCountry',
    // An account without entitlements has no better country.
    done:
      user.entitlementCountry !== null &&
      (!user.countryMismatch || (row.entitled_countries ?? []).length === 0),
  },
  { step: 'roles', done: user.roles.length > 0 },
  { step: 'refreshPolicy', done: row.policy_asked_at !== null },
];

const nobody: ReadonlySet<string> = new Set();

/** What the rules ask about. A fulfillment contact is replaced on the removal screen: for the list none is unsettled. */
function factsOf(row: UserRow, actor: Asker): RemovalFacts<LockSubject & PasswordSubject> {
  const user = {
    id: row.id,
    roles: row.roles,
    status: row.status,
    lockReasons: row.lock_reasons,
    federated: row.federated,
    throttled: row.throttled_until !== null,
  };
  return {
    actor,
    users: new Map([[row.id, user]]),
    ableAdministrators: row.able_administrators,
    unsettledContacts: nobody,
  };
}
