import type { RoleKey } from './roles.ts';

/**
 * Who changes something. `roles` is the authority that the rules measure it by (L3), and `id` the user who must not act on
 * themselves; the audit log keeps `kind` and `id`.
 */
export type Actor =
  | { kind: 'user'; id: string; roles: readonly RoleKey[] }
  | { kind: 'operator'; id: string; roles: readonly RoleKey[] }
  /** Someone without a session: a registration, a question to support. */
  | { kind: 'visitor'; id: null; roles: readonly RoleKey[] }
  /** The directory of the account's organization. */
  | { kind: 'directory'; id: null; roles: readonly RoleKey[] }
  /** Scheduled work. Its roles are those of the people it carries something out for; none where it does so for nobody. */
  | { kind: 'job'; id: null; roles: readonly RoleKey[] };

export const visitor: Actor = { kind: 'visitor', id: null, roles: [] };

export const job: Actor = { kind: 'job', id: null, roles: [] };

/** A job that carries out what people of these roles have decided, and may do no more than they. */
export const onBehalfOf = (...roles: readonly RoleKey[]): Actor => ({ kind: 'job', id: null, roles });

/** The owner of a mailbox, who used a link: they act for themselves, with no authority over anyone else. */
export const themself = (id: string | null): Actor =>
  id === null ? visitor : { kind: 'user', id, roles: [] };
