import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind } from '@roster/domain/user-requests';
import { findHolders, findLicenseManagers } from '../affiliation/index.ts';
import type { AccountTransaction } from '../../platform/transaction.ts';
import { keepRequest } from './user-requests.store.ts';

type Asked = {
  userId: string;
  userName: string;
  kind: UserRequestKind;
  role?: RoleKey;
  country?: string;
  product?: { id: string; name: string };
  message?: string | undefined;
};

/** H3: stores the request and notifies the account's administrators. Returns null if the same one is open already. */
export async function askHolders(
  tx: AccountTransaction,
  { userName, ...asked }: Asked,
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
  const administrators = await findHolders(tx, tx.account.id, ['accountAdministrator', 'coAdministrator']);
  const managers = product ? await findLicenseManagers(tx, tx.account.id) : [];
  const holders = [...new Set([...administrators, ...managers])];
  await tx.mail(
    'questionAsked',
    holders.filter((holder) => holder !== asked.userId),
    { accountName: tx.account.name, userName, kind, requestsPage: product ? '/entitlements' : '/requests' },
  );
  return id;
}
