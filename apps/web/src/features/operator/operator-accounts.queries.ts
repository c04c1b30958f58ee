import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import {
  appointAdministrator,
  closeAccount,
  createAccount,
  getOperatedAccount,
  listAccounts,
  removeDomain,
  verifyDomainByHand,
  type OperatedAccount,
} from '@roster/contract/operator';
import { useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';

export type AccountFilters = Omit<
  NonNullable<Request<typeof listAccounts>['query']>,
  'sort' | 'limit' | 'cursor'
>;

export const useAccounts = (filters: AccountFilters, sorted: { sort?: never }, place: Place) =>
  useList(listAccounts, { query: { ...filters, ...sorted } }, place);

const accountQuery = (accountId: string) => q(getOperatedAccount, { params: { accountId } });

export const useOperatedAccount = (accountId: string) =>
  useQuery({ ...accountQuery(accountId), retry: false });

export const useCreateAccount = () =>
  useChange(createAccount, (body: Request<typeof createAccount>['body']) => ({ body }));

type Reason = { reason: string };
type OfDomain = Reason & { domain: string };
type Person = { email: string; firstName: string; lastName: string };

// Each change returns the whole account.
const shown = (accountId: string, onDone: (account: OperatedAccount) => void) => ({
  answers: () => accountQuery(accountId),
  onDone,
});

export const useCloseAccount = (accountId: string, onDone: () => void) =>
  useChange(closeAccount, (body: Reason) => ({ params: { accountId }, body }), shown(accountId, onDone));

export const useAppoint = (accountId: string, onDone: (account: OperatedAccount) => void) =>
  useChange(
    appointAdministrator,
    (body: Person) => ({ params: { accountId }, body }),
    shown(accountId, onDone),
  );

export const useVerifyDomain = (accountId: string, onDone: () => void) =>
  useChange(
    verifyDomainByHand,
    (body: OfDomain) => ({ params: { accountId }, body }),
    shown(accountId, onDone),
  );

export const useRemoveDomain = (accountId: string, onDone: () => void) =>
  useChange(removeDomain, (body: OfDomain) => ({ params: { accountId }, body }), shown(accountId, onDone));
