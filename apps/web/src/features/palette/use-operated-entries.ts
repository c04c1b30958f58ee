import {
  findUsersEverywhere,
  listAccounts,
  type OperatedAccount,
  type OperatedUser,
} from '@roster/contract/operator';
import { IconBuilding } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { q } from '../../api/queries.ts';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/session.ts';
import type { Entry } from './entries.ts';
import { shownOfAKind, useFoundEntries, useSearched } from './use-searched.ts';

const fewest = { accounts: 2, users: 3 };

/** Accounts, and people of all accounts and of none, for operators. */
export function useOperatedEntries(typed: string, enabled: boolean) {
  const entryOfAccount = useEntryOfAccount();
  const entryOfUser = useEntryOfOperatedUser();
  const { user } = useSession();
  const isEnabled = enabled && user.operator;
  const accounts = useSearched(typed, { enabled: isEnabled, fewest: fewest.accounts });
  const users = useSearched(typed, { enabled: isEnabled, fewest: fewest.users });
  const foundAccounts = useQuery({
    ...q(listAccounts, { query: { search: accounts.search, limit: shownOfAKind } }),
    enabled: accounts.isAsked,
    placeholderData: keepPreviousData,
  });
  const foundUsers = useQuery({
    ...q(findUsersEverywhere, { query: { search: users.search, limit: shownOfAKind } }),
    enabled: users.isAsked,
    placeholderData: keepPreviousData,
  });
  return {
    accounts: useFoundEntries('accounts', foundAccounts, accounts, entryOfAccount),
    users: useFoundEntries('operatedUsers', foundUsers, users, entryOfUser),
    isTooShort: accounts.isTooShort,
  };
}

export function useEntryOfAccount() {
  const navigate = useNavigate();
  return ({ id, name, number }: Pick<OperatedAccount, 'id' | 'name' | 'number'>): Entry => ({
    id: `account:${id}`,
    label: name,
    hint: number,
    icon: IconBuilding,
    run: () => void navigate(paths.operatorAccount(id)),
  });
}

export function useEntryOfOperatedUser() {
  const navigate = useNavigate();
  return ({ id, name, email, account }: OperatedUser): Entry => ({
    id: `operatedUser:${id}`,
    label: name,
    hint: account ? `${email} · ${account.name}` : email,
    icon: null,
    pictureOf: { id, name },
    // Among the users of all accounts, with what is known of them beside.
    run: () => void navigate(`${paths.operatorUsers}?${new URLSearchParams({ search: email, open: id })}`),
  });
}
