import { decideEach, type Decisions } from '@roster/domain/decide-each';
import { decideInvitation, type PasswordFacts } from '@roster/domain/invitations';
import type { Invited } from './invitations.store.ts';

type Named = { users: ReadonlyMap<string, Invited> };

export const decideInvitations = (ids: readonly string[], facts: PasswordFacts) =>
  decideEach(ids, facts, decideInvitation);

export const outcomeOf = <Code extends string>({ allowed, refused }: Decisions<Code>, { users }: Named) => ({
  done: allowed,
  refused: refused.map(({ id, code }) => ({ id, code, name: users.get(id)?.name ?? null })),
});
