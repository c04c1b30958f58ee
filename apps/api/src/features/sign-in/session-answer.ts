import type { Session } from '@roster/contract/sign-in';
import { permissionsOf } from '@roster/domain/permissions';
import type { Actor } from '../../platform/actor.ts';
import type { Platform } from '../../platform/platform.ts';
import { findAccount } from '../account/index.ts';

/** What `GET /session` and a sign-in return. */
export async function sessionAnswer(actor: Actor, platform: Platform): Promise<Session> {
  const account = actor.accountId ? await findAccount(platform.database.sessions, actor.accountId) : null;
  return {
    user: {
      id: actor.id,
      email: actor.email,
      firstName: actor.firstName,
      lastName: actor.lastName,
      language: actor.language,
      operator: actor.operator,
    },
    account: account && {
      id: account.id,
      name: account.name,
      number: account.number,
      mainCountry: account.main_country,
      entitledCountries: account.entitled_countries,
      timeZone: account.time_zone,
    },
    roles: [...actor.roles],
    permissions: account && !actor.pass ? permissionsOf(actor.roles) : [],
    pass: actor.pass,
    endsAt: actor.endsAt.toISOString(),
  };
}
