import type { Endpoint } from '@roster/contract/machinery/endpoint';
import type { RoleKey } from '@roster/domain/roles';
import type { Account, Person, Roster } from './given-roster.ts';

export type Request = { path?: Record<string, string>; query?: Record<string, string>; body?: unknown };
export type Fixture = {
  /** A request that a user of the role may send, about `target`. */
  request: (target: Person) => Request;
  /** Where an id of another account could be smuggled in; absent if the endpoint takes no id. */
  ids: 'path' | 'body' | 'none';
  /** The status without a session; by default 200 or the endpoint's own status. */
  stranger?: number;
  /** The refusal of an id in the body. */
  unknown?: string;
  /** A request that changes something, for the Idempotency-Key; by default `request`. */
  once?: (me: Person) => Promise<Request>;
  /** L6: a request of mine that makes an Account Administrator, where the endpoint can. */
  grants?: (me: Person) => Promise<Request>;
  /** L6: a request of mine that is about myself, where the endpoint asks for the password then. */
  own?: (me: Person) => Promise<Request>;
};

/** The product the fixtures are about: an account, and a member of it. */
export type Given = { roster: Roster; account: Account; member: () => Person };

/** Throws for an endpoint without a fixture, so that a new one fails the run. */
export function fixtureIn(fixtures: Record<string, Fixture>, { name }: Endpoint): Fixture {
  const fixture = fixtures[name];
  if (!fixture) throw new Error(`the endpoint ${name} has no fixture`);
  return fixture;
}

/** A new user who may call the endpoint. */
export const callerOf = ({ roster, account }: Pick<Given, 'roster' | 'account'>, { access }: Endpoint) =>
  access === 'operator'
    ? roster.person({ operator: true })
    : roster.person({ account, roles: ['accountAdministrator'] });

/** Lets an account restore an unaffiliated user, with the roles they had there. */
export async function departedFrom(
  roster: Roster,
  account: Account,
  userId: string,
  roles: readonly RoleKey[],
): Promise<void> {
  const snapshot = { roles, groups: [], products: [], lockReasons: [], source: 'manual' };
  await roster.database.owner.query(
    `insert into departures (account_id, user_id, kind, left_at, restorable_until, snapshot)
     values ($1, $2, 'released', now(), now() + interval '1 day', $3)`,
    [account.id, userId, snapshot],
  );
}
