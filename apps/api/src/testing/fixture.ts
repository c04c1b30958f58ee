import type { Account, Person, Roster } from './given-roster.ts';

export type Request = { path?: Record<string, string>; body?: unknown };
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
};

/** The product the fixtures are about: an account, and a member of it. */
export type Given = { roster: Roster; account: Account; member: () => Person };
