import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind } from '@roster/domain/user-requests';
import { findHolders } from '../affiliation/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { keepRequest } from './user-requests.store.ts';

type Asked = {
  userId: string;
  userName: string;
  kind: UserRequestKind;
  role?: RoleKey;
  country?: string;
  message?: string | undefined;
};

/** H3: stores the request and notifies the account's administrators. Returns null if the same one is open already. */
export async function askHolders(
  tx: AccountTransaction,
  { userName, ...asked }: Asked,
): Promise<string | null> {
  const { kind, role, country } = asked;
  const id = await keepRequest(tx, asked);
  if (!id) return null;
  await tx.audit('requests.asked', [
    { subjectId: asked.userId, details: { kind, ...(role && { role }), ...(country && { country }) } },
  ]);
  const holders = await findHolders(tx, tx.account.id, ['accountAdministrator', 'coAdministrator']);
  await tx.mail(
    'questionAsked',
    holders.filter((holder) => holder !== asked.userId),
    { accountName: tx.account.name, userName, kind, requestsPage: '/requests' },
  );
  return id;
}
