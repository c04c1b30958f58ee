import type { RoleKey } from '@roster/domain/roles';
import type { UserRequestKind } from '@roster/domain/user-requests';
import { helpersOf } from '@roster/domain/affiliation';
import { findAdministrators, findLicenseGivers } from '../affiliation/index.ts';
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

type User = { id: string; roles: readonly RoleKey[] };

/** Whether there is anyone who may answer what this user asks. */
export async function findWhoAnswers(tx: Transaction, user: User, kind: UserRequestKind) {
  if (!isInAccount(tx)) return { affiliated: false, closed: false, helpers: 0 };
  const helpers = await findHelpers(tx, user, kind);
  return { affiliated: true, closed: tx.account.closed, helpers: helpers.length };
}

/** E3: those who assign licenses see who waits for one where they do so; everything else is for administrators. */
const findHelpers = async (tx: AccountTransaction, user: User, kind: UserRequestKind) =>
  kind === 'license'
    ? findLicenseGivers(tx, tx.account.id, user)
    : helpersOf(user, await findAdministrators(tx, tx.account.id));

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
  const helpers = await findHelpers(tx, { id: asked.userId, roles: userRoles }, kind);
  await tx.mail(
    'questionAsked',
    helpers.map(({ id: helper }) => helper),
    { accountName: tx.account.name, userName, kind, requestsPage: product ? '/entitlements' : '/requests' },
  );
  return id;
}
