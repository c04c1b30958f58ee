import { call } from '../../api/api.ts';
import { onOne } from '../../api/on-one.ts';
import { useRefreshAfter, useWork } from '../../api/changes.ts';
import { approveRequests } from '@roster/contract/approvals';
import { resendInvitations } from '@roster/contract/invitations';
import * as adding from '@roster/contract/adding';
import * as departures from '@roster/contract/departures';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Problem } from '@roster/contract/machinery/problem';
import type * as z from 'zod';
import { useFailureToast } from '../../failures/use-failure-toast.tsx';

export type Newcomer = z.input<typeof adding.AddUserBody>;

/** What every way to add one person answers. */
export type AddedUser = z.output<typeof adding.UserAdded> & {
  /** They were created to be invited later. */
  isForLater?: boolean;
  by?: 'addUser' | 'addToAccount' | 'restoreUser';
};

/** A2: the result of adding one address. */
export type Outcome =
  | { kind: 'added'; user: AddedUser }
  | { kind: 'refused'; problem: Problem; newcomer: Newcomer }
  | { kind: 'failed'; error: Error };

export async function addUser(newcomer: Newcomer): Promise<Outcome> {
  const isForLater = newcomer.invite === false;
  const add = async () => ({ ...(await call(adding.addUser, { body: newcomer })), isForLater });
  return outcomeOf('addUser', add, newcomer);
}

export async function addToAccount(newcomer: Newcomer, unlock: boolean): Promise<Outcome> {
  const { email, entitlementCountry, groupIds, roles } = newcomer;
  const body = { email, unlock, entitlementCountry, groupIds, roles };
  return outcomeOf('addToAccount', () => call(adding.addToAccount, { body }), newcomer);
}

export async function restoreUser(newcomer: Newcomer): Promise<Outcome> {
  return outcomeOf(
    'restoreUser',
    () => call(departures.restoreUser, { body: { email: newcomer.email } }),
    newcomer,
  );
}

async function outcomeOf(
  by: NonNullable<AddedUser['by']>,
  work: () => Promise<AddedUser>,
  newcomer: Newcomer,
): Promise<Outcome> {
  try {
    return { kind: 'added', user: { ...(await work()), by } };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'refused', problem: error.problem, newcomer };
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Approves the request of someone who already waits. Throws if it is refused. */
export async function approveWaiting(
  { requestId }: Problem<'users.awaitingApproval'>,
  newcomer: Newcomer,
): Promise<void> {
  const { entitlementCountry, groupIds, roles } = newcomer;
  const body = { requestIds: [requestId], entitlementCountry, groupIds, roles };
  await onOne(call(approveRequests, { body }));
}

export const useInviteAgain = (userId: string, onDone: (isRepeated: boolean) => void) =>
  useWork(['resendInvitations'], () => onOne(call(resendInvitations, { body: { userIds: [userId] } })), {
    onDone: ({ repeated }) => onDone(repeated.length > 0),
    onRefused: useFailureToast(),
  });

const added = ['addUser', 'addToAccount', 'restoreUser', 'approveRequests'] as const;

/** Lists and numbers that an added user changes; of several users they are asked for once. */
export const useRefreshUsers = () => useRefreshAfter(added);
