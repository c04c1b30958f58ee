import type { RoleKey } from '@roster/domain/roles';
import { ProblemError } from '@roster/contract/machinery/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { laterApi } from '../api/later-api.ts';
import { sessionKey } from '../session/session.ts';
import { useList, type Paged, type Place } from '../list/use-list.ts';
import { usersKey, type Target } from './users.queries.ts';

export const useUser = (userId: string) =>
  useQuery({
    queryKey: [...usersKey, 'one', userId],
    queryFn: ({ signal }) => laterApi.users.get({ params: { userId } }, signal),
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });

type Activities = {
  signIns: Awaited<ReturnType<typeof laterApi.users.signIns>>['items'];
  sessions: Awaited<ReturnType<typeof laterApi.users.sessions>>['items'];
  mails: Awaited<ReturnType<typeof laterApi.users.mails>>['items'];
  history: Awaited<ReturnType<typeof laterApi.users.history>>['items'];
};
export type Activity = keyof Activities;
export type ActivityItem = Activities[Activity][number];

export const useActivity = (kind: Activity, userId: string, place: Place) =>
  useList([...usersKey, kind, userId], place, (paging, signal): Promise<Paged<ActivityItem>> =>
    laterApi.users[kind]({ params: { userId }, query: paging }, signal),
  );

type Outcomes = {
  lock: Awaited<ReturnType<typeof laterApi.users.lock>>;
  unlock: Awaited<ReturnType<typeof laterApi.users.unlock>>;
  signOut: Awaited<ReturnType<typeof laterApi.users.signOut>>;
  remove: Awaited<ReturnType<typeof laterApi.users.remove>>;
  roles: Awaited<ReturnType<typeof laterApi.users.roles>>;
  groups: Awaited<ReturnType<typeof laterApi.users.groups>>;
};
export type UserAction = keyof Outcomes;

/** The fields of each action besides its users. */
type Details = {
  lock: { reason?: string };
  unlock: object;
  signOut: object;
  remove: { reason?: string; settlements?: { seats: SeatMove[]; contacts: ContactMove[] } };
  roles: { add: RoleKey[]; remove: RoleKey[] };
  groups: { add: string[]; remove: string[] };
};
type SeatMove = { seatId: string; userId: string };
type ContactMove = { userId: string; replacedBy: string | null };

/** What would happen: asks the code of the write in a dry run. */
export const usePreview = <Action extends UserAction>(action: Action, target: Target) =>
  useQuery({
    queryKey: [...usersKey, 'preview', action, target],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: ({ signal }) => run(action, { ...target, dryRun: true }, signal),
  });

export function useUserAction<Action extends UserAction>(action: Action) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Target & Details[Action]) => run(action, body),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({
          queryKey: usersKey,
          predicate: ({ queryKey }) => queryKey[1] !== 'preview',
        }),
        ...[sessionKey, ['groups'], ['roles'], ['contacts'], ['removed-users']].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ]),
  });
}

/** The actions take the same bodies; the server parses the texts that the URL holds as filters. */
async function run<Action extends UserAction>(
  action: Action,
  body: object,
  signal?: AbortSignal,
): Promise<Outcomes[Action]> {
  const call = laterApi.users[action] as (
    request: { body: object },
    signal?: AbortSignal,
  ) => Promise<Outcomes[Action]>;
  return call({ body }, signal);
}
