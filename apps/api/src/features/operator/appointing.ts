import { fullName } from '@roster/domain/names';
import type { AddFacts } from '@roster/domain/adding';
import type { BareCode } from '@roster/contract/machinery/problem';
import { decideAppointLocked } from '@roster/domain/operator';
import { rolesAfter } from '@roster/domain/role-grants';
import type { Language } from '@roster/domain/languages';
import type { Platform } from '../../platform/platform.ts';
import type { Refuse } from '../../platform/refused.ts';
import { newId } from '../../platform/postgres/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { findAddFacts, createUser } from '../adding/index.ts';
import {
  join,
  findActorName,
  findJoinedUsers,
  sendInvitations,
  tellOfNewAdministrator,
  welcome,
  type Welcomed,
} from '../affiliation/index.ts';
import { mayRenewInvitation } from '../links/index.ts';
import { unlockMembers } from '../locks/index.ts';
import { changeMemberRoles } from '../roles/index.ts';
import { findLockFacts, subjectsOf } from '../users/index.ts';
import { findMainCountry } from './accounts.store.ts';

type Appointee = { email: string; firstName: string; lastName: string; language?: Language | undefined };
const roles = ['accountAdministrator' as const];

type Refusal = 'users.inOtherAccount' | 'users.staysLocked' | 'mails.tooMany';
type Appointed = Welcomed & { id: string };

/**
 * R3: makes a member, an unaffiliated user or a new person an Account Administrator who can get in: the locks that
 * administrators clear are cleared, and those who have yet to come in are invited. Someone whose invitation would be one too
 * many for this hour is not appointed: nobody in the account could send it later.
 */
export async function appoint<Code extends BareCode>(
  tx: AccountTransaction,
  { platform, refused }: { platform: Platform; refused: Refuse<NoInfer<Code> | Refusal> },
  decide: (facts: AddFacts) => Code | null,
  person: Appointee,
): Promise<void> {
  const facts = await findAddFacts(platform.database.reader, tx.account.id, person.email, tx.now);
  const refusal: BareCode | null = decide(facts);
  const say = refused as Refuse<BareCode>; // `decide` says only what it accepts
  if (refusal) throw say(refusal);
  const { userId } = facts;
  if (userId && facts.known?.affiliation === 'mine') return promote(tx, userId, refused);

  const appointed = userId ? await joinAs(tx, userId, refused) : await create(tx, person);
  if (!appointed) throw refused('users.inOtherAccount');
  requireInvited(appointed, refused);
  const { id } = appointed;
  await recordAppointment(tx, id);
  // A3: the name they registered with, not the one that was typed.
  const [named] = await findJoinedUsers(tx, [id]);
  await tellOfNewAdministrator(tx, { id, name: named?.name ?? fullName(person) }, roles);
}

/** A member, also one who has the role and cannot get in: as the only administrator they have nobody else to help them. */
async function promote(tx: AccountTransaction, userId: string, refused: Refuse<Refusal>): Promise<void> {
  const [user] = subjectsOf([userId], (await findLockFacts(tx, [userId])).users);
  if (!user) return;
  const refusal = decideAppointLocked(user.lockReasons);
  if (refusal) throw refused(refusal);
  if (user.lockReasons.length > 0) requireInvited(await unlockMembers(tx, [user]), refused);
  await tx.writeNow(); // the unlock may have invited them
  if (!(await mayRenewInvitation(tx, userId))) requireInvited(await sendInvitations(tx, [userId]), refused);
  if (user.roles.includes('accountAdministrator')) return;
  const after = rolesAfter(user.roles, { add: roles, remove: [] });
  await changeMemberRoles(tx, [{ id: userId, name: user.name, before: user.roles, after }]);
  await recordAppointment(tx, userId);
}

function requireInvited({ heldBack }: Welcomed, refused: Refuse<Refusal>): void {
  if (heldBack.length > 0) throw refused('mails.tooMany');
}

async function joinAs(
  tx: AccountTransaction,
  userId: string,
  refused: Refuse<Refusal>,
): Promise<Appointed | null> {
  const joining = {
    roles,
    groupIds: [],
    entitlementCountry: null,
    source: 'manual' as const,
  };
  if (!(await join(tx, userId, { ...joining, unlock: true, checklist: 'nobody' }))) return null;
  const [{ lockReasons } = { lockReasons: [] }] = await findJoinedUsers(tx, [userId]);
  const refusal = decideAppointLocked(lockReasons);
  if (refusal) throw refused(refusal);
  await tx.audit('users.addedToAccount', [
    { subjectId: userId, details: { after: { ...joining, lockReasons } } },
  ]);
  return { id: userId, ...(await welcome(tx, [userId])) };
}

async function create(tx: AccountTransaction, person: Appointee): Promise<Appointed | null> {
  const { email, firstName, lastName } = person;
  const language = person.language ?? tx.account.defaultLanguage;
  const id = newId();
  const country = (await findMainCountry(tx)) ?? 'US';
  const placed = { roles, groupIds: [] };
  if (!(await createUser(tx, { ...person, ...placed, id, country, language, federated: false }))) return null;
  const content = { accountName: tx.account.name, inviterName: await findActorName(tx) };
  const { heldBack } = await tx.mail('invitation', [id], content);
  const after = { ...placed, email, firstName, lastName, country, source: 'manual' as const };
  await tx.audit('users.added', [{ subjectId: id, details: { after, invited: true } }]);
  return { id, heldBack };
}

const recordAppointment = (tx: AccountTransaction, userId: string): Promise<void> =>
  tx.audit('account.administratorAppointed', [{ subjectId: userId, details: { after: { roles } } }]);
