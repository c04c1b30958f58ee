import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind } from '@roster/domain/user-requests';
import { helpersOf } from '@roster/domain/affiliation';
import { findAdministrators, findLicenseManagers } from '../affiliation/index.ts';
import { isInAccount, type AccountTransaction, type Transaction } from '../../platform/transaction.ts';
import { keepRequest } from './user-requests.store.ts';

type Asked = {
  userId: string;
  userRoles: readonly RoleKey[];
  userName: string;
  kind: UserRequestKind;
  role?: RoleKey;
  country?: string;
  product?: { id: string; name: string };
  message?: string | undefined;
};

/** Whether there is anyone who may answer what this user asks. */
export async function findWhoAnswers(tx: Transaction, user: { id: string; roles: readonly RoleKey[] }) {
  if (!isInAccount(tx)) return { affiliated: false, closed: false, helpers: 0 };
  const { id, closed } = tx.account;
  const helpers = helpersOf(user, await findAdministrators(tx, id));
  return { affiliated: true, closed, helpers: helpers.length };
}

/** H3: stores the request and notifies the administrators who may answer it. Returns null if the same one is open already. */
export async function askHolders(
  tx: AccountTransaction,
  { userName, userRoles, ...asked }: Asked,
): Promise<string | null> {
  const { kind, role, country, product } = asked;
  const id = await keepRequest(tx, { ...asked, ...(product && { productId: product.id }) });
  if (!id) return null;
  await tx.audit('requests.asked', [
    {
      subjectId: asked.userId,
      details: {
        kind,
        ...(role && { role }),
        ...(country && { country }),
        ...(product && { product: product.name }),
      },
    },
  ]);
  // E3: License Managers assign licenses, and see who waits for one where they do so.
  const asker = { id: asked.userId, roles: userRoles };
  const administrators = helpersOf(asker, await findAdministrators(tx, tx.account.id));
  const managers = product ? await findLicenseManagers(tx, tx.account.id) : [];
  const holders = [...new Set([...administrators.map(({ id }) => id), ...managers])];
  await tx.mail(
    'questionAsked',
    holders.filter((holder) => holder !== asked.userId),
    { accountName: tx.account.name, userName, kind, requestsPage: product ? '/entitlements' : '/requests' },
  );
  return id;
}
