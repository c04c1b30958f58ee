import { ProblemError } from '@roster/contract/machinery/client';
import { getOperatedAccount, getOperatedUser } from '@roster/contract/operator';
import { getUser } from '@roster/contract/users';
import { useQueries } from '@tanstack/react-query';
import { q } from '../../api/queries.ts';
import { useMay, useSession } from '../../session/session.ts';
import type { Entry } from './entries.ts';
import { useEntryOfAccount, useEntryOfOperatedUser } from './use-operated-entries.ts';
import { entryOfUser } from './use-people-entries.ts';

/** Asked for once; what is gone, or no longer the reader’s to know, is left out. */
const once = {
  retry: (count: number, error: Error) => !(error instanceof ProblemError) && count < 2,
  staleTime: 30_000,
};

/** People and accounts that were chosen before this page was opened, as they are now. */
export function useRecentEntries(recent: readonly string[], known: readonly Entry[]): Entry[] {
  const mayList = useMay('users.list');
  const { operator } = useSession().user;
  const entryOfAccount = useEntryOfAccount();
  const entryOfOperated = useEntryOfOperatedUser();
  const asked = (kind: string, may: boolean) =>
    may
      ? recent
          .filter((one) => one.startsWith(`${kind}:`) && !known.some(({ id }) => id === one))
          .map((one) => one.slice(kind.length + 1))
      : [];
  const users = useQueries({
    queries: asked('user', mayList).map((userId) => ({ ...q(getUser, { params: { userId } }), ...once })),
  });
  const accounts = useQueries({
    queries: asked('account', operator).map((accountId) => ({
      ...q(getOperatedAccount, { params: { accountId } }),
      ...once,
    })),
  });
  const operated = useQueries({
    queries: asked('operatedUser', operator).map((userId) => ({
      ...q(getOperatedUser, { params: { userId } }),
      ...once,
    })),
  });
  return [
    ...users.flatMap(({ data }) => (data ? entryOfUser(data) : [])),
    ...accounts.flatMap(({ data }) => (data ? entryOfAccount(data) : [])),
    ...operated.flatMap(({ data }) => (data ? entryOfOperated(data) : [])),
  ];
}
