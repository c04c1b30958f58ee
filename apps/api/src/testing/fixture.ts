import type { Account, Person, Roster } from './given-roster.ts';

export type Request = { path?: Record<string, string>; body?: unknown };
export type Fixture = {
  /** A request that a user of the role may send, about `target`. */
  request: (target: Person) => Request;
  /** Where an id of another account could be smuggled in; none: the endpoint takes no id. */
  ids: 'path' | 'body' | 'none';
  /** What somebody who is not signed in is answered; 200 or the endpoint's own status where nothing is said. */
  stranger?: number;
  /** What is refused for an id in the body. */
  unknown?: string;
  /** A request of mine that changes something, for the Idempotency-Key; where not given, `request` does. */
  once?: (me: Person) => Promise<Request>;
};

/** The product the fixtures are about: an account, and a member of it. */
export type Given = { roster: Roster; account: Account; member: () => Person };
