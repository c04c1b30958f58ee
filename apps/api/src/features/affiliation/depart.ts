import type { DepartureKind } from '@roster/domain/departures';
import type { RoleKey } from '@roster/domain/roles';
import type { LockReason, UserStatus } from '@roster/domain/users';
import { together } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { recordContactLeft, settingsOfLeavingContact } from '../account/index.ts';
import { findHolders } from './administrators.store.ts';
import { leave } from './affiliation.store.ts';
import { findHeldBy } from '../seats/holding.store.ts';
import { recordLicenses } from './record-licenses.ts';
import { tellOfLostAdministrators } from './tell-administrators.ts';

export type Leaver = {
  id: string;
  name: string;
  roles: readonly RoleKey[];
  lockReasons: readonly LockReason[];
  status: UserStatus;
};

/** How an affiliation ends. A request is recorded and answered by what grants it. */
export type Departure =
  | { way: 'removal'; by: 'administrator' | 'operator'; reason: string | null }
  | { way: 'link'; email: string }
  | { way: 'withdrawnInvitation' }
  | { way: 'endOfAccount' }
  | { way: 'grantedRequest' };

/**
 * The door out of an account (D1, A5), for users who may leave by the rules: the log says what they were, they and the Account
 * Administrators get an email, and everything that the affiliation gave ends. The emails come first, while the account still
 * sees the users.
 */
export async function depart(
  tx: AccountTransaction,
  leaving: readonly Leaver[],
  departure: Departure,
): Promise<void> {
  const ids = leaving.map(({ id }) => id);
  const came = leaving.filter(({ status }) => status !== 'invited').map(({ id }) => id);
  const told = departure.way === 'removal' ? came : [];
  const [held, , settings] = await together(
    findHeldBy(tx, ids),
    record(tx, leaving, departure),
    settingsOfLeavingContact(tx, ids),
    tx.mail('removedFromAccount', told, { accountName: tx.account.name }),
  );
  await recordLicenses(tx, 'seats.returned', held);
  await leave(tx, ids, kindOf(departure));
  await recordContactLeft(tx, settings);
  const lost = howLost[departure.way];
  if (lost) await tellOfLostAdministrators(tx, leaving, lost);
  if (departure.way === 'link')
    for (const { name } of leaving) {
      const content = { accountName: tx.account.name, userName: name, userEmail: departure.email };
      await tx.mail('userLeft', await findHolders(tx, tx.account.id, ['accountAdministrator']), content);
    }
}

/** R3: what the other Account Administrators read; null where they get another email, or the account itself ends. */
const howLost = {
  removal: 'removed',
  grantedRequest: 'released',
  withdrawnInvitation: 'withdrawn',
  link: null,
  endOfAccount: null,
} as const satisfies Record<Departure['way'], unknown>;

function kindOf(departure: Departure): DepartureKind {
  switch (departure.way) {
    case 'removal':
      return departure.by === 'operator' ? 'operator' : 'removed';
    case 'link':
      return 'left';
    case 'withdrawnInvitation':
      return 'withdrawn';
    case 'endOfAccount':
      return 'operator';
    case 'grantedRequest':
      return 'released';
  }
}

function record(tx: AccountTransaction, leaving: readonly Leaver[], departure: Departure): Promise<void> {
  switch (departure.way) {
    case 'removal': {
      const { reason } = departure;
      const entryOf = ({ id, roles, lockReasons }: Leaver) => ({
        subjectId: id,
        details: { before: { roles, lockReasons }, ...(reason && { reason }) },
      });
      return tx.audit('users.removed', leaving.map(entryOf));
    }
    case 'link':
      return tx.audit('users.left', leaving.map(withRoles));
    case 'grantedRequest':
      return tx.audit('users.released', leaving.map(withRoles));
    case 'withdrawnInvitation':
      return tx.audit(
        'users.invitationWithdrawn',
        leaving.map(({ id }) => ({ subjectId: id, details: {} })),
      );
    case 'endOfAccount':
      return tx.audit(
        'users.removed',
        leaving.map(({ id }) => ({ subjectId: id, details: { reason: 'account closed' } })),
      );
  }
}

const withRoles = ({ id, roles }: Leaver) => ({ subjectId: id, details: { before: { roles } } });
