import { fullName } from '@roster/domain/names';
import type { AddFacts } from '@roster/domain/adding';
import type { BareCode } from '@roster/contract/machinery/problem';
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
  tellOfNewAdministrator,
  welcome,
  type Welcomed,
} from '../affiliation/index.ts';
import { changeMemberRoles } from '../roles/index.ts';
import { findLockFacts, subjectsOf } from '../users/index.ts';
import { findMainCountry } from './accounts.store.ts';

type Appointee = { email: string; firstName: string; lastName: string; language?: Language | undefined };
const roles = ['accountAdministrator' as const];

/**
 * R3: makes a member, an unaffiliated user or a new person an Account Administrator. Someone whose invitation would be
 * one too many for this hour is not appointed: nobody in the account could send it later.
 */
export async function appoint<Code extends BareCode>(
  tx: AccountTransaction,
  {
    platform,
    refused,
  }: { platform: Platform; refused: Refuse<NoInfer<Code> | 'users.inOtherAccount' | 'mails.tooMany'> },
  decide: (facts: AddFacts) => Code | null,
  person: Appointee,
): Promise<void> {
  const facts = await findAddFacts(platform.database.reader, tx.account.id, person.email, tx.now);
  const refusal: BareCode | null = decide(facts);
  if (refusal) throw (refused as Refuse<BareCode>)(refusal); // `decide` says only what it accepts
  const { userId } = facts;
  if (userId && facts.known?.affiliation === 'mine') return promote(tx, userId);

  const invited = userId ? await joinAs(tx, userId) : await create(tx, person);
  if (!invited) throw refused('users.inOtherAccount');
  if (invited.heldBack.length > 0) throw refused('mails.tooMany');
  const { id: joined } = invited;
  await recordAppointment(tx, joined);
  // A3: the name they registered with, not the one that was typed.
  const [named] = await findJoinedUsers(tx, [joined]);
  await tellOfNewAdministrator(tx, { id: joined, name: named?.name ?? fullName(person) }, roles);
}

async function promote(tx: AccountTransaction, userId: string): Promise<void> {
  const [user] = subjectsOf([userId], (await findLockFacts(tx, [userId])).users);
  if (!user || user.roles.includes('accountAdministrator')) return;
  const after = rolesAfter(user.roles, { add: roles, remove: [] });
  await changeMemberRoles(tx, [{ id: userId, name: user.name, before: user.roles, after }]);
  await recordAppointment(tx, userId);
}

type Invited = Welcomed & { id: string };

async function joinAs(tx: AccountTransaction, userId: string): Promise<Invited | null> {
  const joining = {
    roles,
    groupIds: [],
    entitlementCountry: null,
    unlock: true,
    checklist: 'nobody' as const,
  };
  if (!(await join(tx, userId, { ...joining, source: 'manual' }))) return null;
  return { id: userId, ...(await welcome(tx, [userId])) };
}

async function create(tx: AccountTransaction, person: Appointee): Promise<Invited | null> {
  const language = person.language ?? tx.account.defaultLanguage;
  const id = newId();
  const country = await findMainCountry(tx);
  const newcomer = {
    ...person,
    id,
    country: country ?? 'US',
    language,
    federated: false,
    roles,
    groupIds: [],
  };
  if (!(await createUser(tx, newcomer))) return null;
  const content = { accountName: tx.account.name, inviterName: await findActorName(tx) };
  const { heldBack } = await tx.mail('invitation', [id], content);
  return { id, heldBack };
}

const recordAppointment = (tx: AccountTransaction, userId: string): Promise<void> =>
  tx.audit('account.administratorAppointed', [{ subjectId: userId, details: { after: { roles } } }]);
