import type { Session } from '@roster/contract/sign-in';
import { permissionsOf } from '@roster/domain/permissions';
import type { Actor } from '../../platform/actor.ts';

/** What `GET /session` and a sign-in return. */
export function sessionAnswer(actor: Actor): Session {
  const { accountId, account } = actor;
  return {
    user: {
      id: actor.id,
      email: actor.email,
      firstName: actor.firstName,
      lastName: actor.lastName,
      language: actor.language,
      operator: actor.operator,
    },
    account:
      account && accountId !== null
        ? { id: accountId, ...account, closedAt: account.closedAt?.toISOString() ?? null }
        : null,
    roles: [...actor.roles],
    permissions: account && !actor.pass ? permissionsOf(actor.roles) : [],
    pass: actor.pass,
    endsAt: actor.endsAt.toISOString(),
    endsAtLatest: actor.endsAtLatest.toISOString(),
  };
}
