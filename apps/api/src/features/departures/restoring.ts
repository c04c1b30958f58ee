import { type Decisions, decideEach } from '@roster/domain/decide-each';
import { decideRestore } from '@roster/domain/departures';
import type { Platform } from '../../platform/platform.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import {
  findJoinedUsers,
  recordLicenses,
  restore,
  tellOfNewAdministrator,
  welcome,
} from '../affiliation/index.ts';
import { findHeldBy } from '../seats/holding.store.ts';
import { findDeparted, type Departed } from './restores.store.ts';

type Restores = Decisions<NonNullable<ReturnType<typeof decideRestore>>>;
type Needs = { platform: Platform; actor: { accountId: string }; now: Date };

/** D5: decides who may be restored, reading across accounts, as of now. */
export async function decideRestores(
  tx: AccountTransaction,
  { platform, actor, now }: Needs,
  userIds: readonly string[],
): Promise<{ decisions: Restores; departed: Map<string, Departed> }> {
  const departed = await findDeparted(platform.database.reader, { accountId: actor.accountId, now, userIds });
  return { decisions: decideEach(userIds, { actor: tx.actor, departed, now }, decideRestore), departed };
}

/** Restores them and notifies those concerned. A user who has just joined another account is refused after all. */
export async function bringBack(
  tx: AccountTransaction,
  { allowed, refused }: Restores,
): Promise<Restores & { heldBack: string[] }> {
  const back = await restore(tx, allowed);
  const users = await findJoinedUsers(tx, back);
  await tx.audit(
    'users.restored',
    users.map(({ id, roles, lockReasons }) => ({
      subjectId: id,
      details: { after: { roles, lockReasons } },
    })),
  );
  await recordLicenses(tx, 'seats.assigned', await findHeldBy(tx, back));
  const { heldBack } = await welcome(tx, back);
  for (const user of users) await tellOfNewAdministrator(tx, user, user.roles);
  const late = allowed
    .filter((id) => !back.includes(id))
    .map((id) => ({ id, code: 'users.joinedElsewhere' as const }));
  return {
    allowed: allowed.filter((id) => back.includes(id)),
    refused: [...refused, ...late],
    heldBack: [...heldBack],
  };
}
