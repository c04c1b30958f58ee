import { call } from '../../api/api.ts';
import * as adding from '@roster/contract/adding';
import * as departures from '@roster/contract/departures';
import { ProblemError } from '@roster/contract/machinery/client';
import type { Problem } from '@roster/contract/machinery/problem';
import type { UserDetail } from '@roster/contract/users';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type * as z from 'zod';
import { noticesKey } from '../../shell/notices.ts';

export type Newcomer = z.input<typeof adding.AddUserBody>;

/** `invitationHeldBack` is known only of people who were created. */
export type AddedUser = UserDetail & { invitationHeldBack?: boolean };

/** A2: the result of adding one address. */
export type Outcome =
  | { kind: 'added'; user: AddedUser }
  | { kind: 'refused'; problem: Problem; newcomer: Newcomer }
  | { kind: 'failed'; error: Error };

export async function addUser(newcomer: Newcomer): Promise<Outcome> {
  return outcomeOf(() => call(adding.addUser, { body: newcomer }), newcomer);
}

export async function addToAccount(newcomer: Newcomer, unlock: boolean): Promise<Outcome> {
  const { email, entitlementCountry, groupIds, roles } = newcomer;
  const body = { email, unlock, entitlementCountry, groupIds, roles };
  return outcomeOf(() => call(adding.addToAccount, { body }), newcomer);
}

export async function restoreUser(newcomer: Newcomer): Promise<Outcome> {
  return outcomeOf(() => call(departures.restoreUser, { body: { email: newcomer.email } }), newcomer);
}

async function outcomeOf(work: () => Promise<AddedUser>, newcomer: Newcomer): Promise<Outcome> {
  try {
    return { kind: 'added', user: await work() };
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'refused', problem: error.problem, newcomer };
    return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Lists and numbers that an added user changes. */
export function useRefreshUsers() {
  const client = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        [['users'], ['invitations'], ['approvals'], ['overview'], ['groups'], noticesKey].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
    [client],
  );
}
