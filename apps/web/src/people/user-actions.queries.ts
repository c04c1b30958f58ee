import { call } from '../api/api.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  getUser,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
} from '@roster/contract/users';
import { lockUsers, unlockUsers, signOutUsers } from '@roster/contract/locks';
import { removeUsers } from '@roster/contract/departures';
import { changeRoles } from '@roster/contract/roles';
import { changeGroups } from '@roster/contract/groups';
import type { RoleKey } from '@roster/domain/roles';
import { ProblemError } from '@roster/contract/machinery/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { sessionKey } from '../session/session.ts';
import { useList, type Paged, type Place } from '../list/use-list.ts';
import { usersKey, type Target } from './users.queries.ts';

export const useUser = (userId: string) =>
  useQuery({
    queryKey: [...usersKey, 'one', userId],
    queryFn: ({ signal }) => call(getUser, { params: { userId } }, signal),
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });

const activities = {
  signIns: listUserSignIns,
  sessions: listUserSessions,
  mails: listUserMails,
  history: listUserHistory,
};
type Activities = {
  signIns: Response<typeof listUserSignIns>['items'];
  sessions: Response<typeof listUserSessions>['items'];
  mails: Response<typeof listUserMails>['items'];
  history: Response<typeof listUserHistory>['items'];
};
export type Activity = keyof Activities;
export type ActivityItem = Activities[Activity][number];

export const useActivity = (kind: Activity, userId: string, place: Place) =>
  useList([...usersKey, kind, userId], place, (paging, signal): Promise<Paged<ActivityItem>> =>
    call(activities[kind], { params: { userId }, query: paging }, signal),
  );

const actions = {
  lock: lockUsers,
  unlock: unlockUsers,
  signOut: signOutUsers,
  remove: removeUsers,
  roles: changeRoles,
  groups: changeGroups,
};
type Outcomes = {
  lock: Response<typeof lockUsers>;
  unlock: Response<typeof unlockUsers>;
  signOut: Response<typeof signOutUsers>;
  remove: Response<typeof removeUsers>;
  roles: Response<typeof changeRoles>;
  groups: Response<typeof changeGroups>;
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
  return call(actions[action], { body } as never, signal) as Promise<Outcomes[Action]>;
}
