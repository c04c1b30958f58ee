import { ProblemError } from '@roster/contract/client';
import type { RoleKey } from '@roster/domain/roles';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api.ts';
import { sessionKey } from '../../shell/session.ts';
import type { Filters, ListState } from './users-url.ts';

const usersKey = ['users'] as const;

type Query = Parameters<typeof api.users.list>[0]['query'];

/** Old rows stay while new ones come. */
export const useUsers = ({ filters, sort, cursor, size }: ListState) =>
  useQuery({
    queryKey: [...usersKey, 'list', filters, sort, cursor, size],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      api.users.list({ query: { ...filters, sort, cursor, limit: size } as unknown as Query }, signal), // the server parses the texts of the URL
  });

export const useExactCount = (filters: Filters, enabled: boolean) =>
  useQuery({
    queryKey: [...usersKey, 'count', filters],
    enabled,
    queryFn: ({ signal }) =>
      api.users.count({ query: filters as Parameters<typeof api.users.count>[0]['query'] }, signal),
  });

export const useUser = (userId: string) =>
  useQuery({
    queryKey: [...usersKey, 'one', userId],
    queryFn: ({ signal }) => api.users.get({ params: { userId } }, signal),
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });

/** The groups of the account, by name. */
export const useGroups = () =>
  useQuery({ queryKey: ['groups'], staleTime: 60_000, queryFn: ({ signal }) => api.groups.list({}, signal) });

type Activities = {
  signIns: Awaited<ReturnType<typeof api.users.signIns>>['items'];
  sessions: Awaited<ReturnType<typeof api.users.sessions>>['items'];
  mails: Awaited<ReturnType<typeof api.users.mails>>['items'];
  history: Awaited<ReturnType<typeof api.users.history>>['items'];
};
export type Activity = keyof Activities;
export type ActivityItem = Activities[Activity][number];

export const useActivity = (kind: Activity, userId: string) =>
  useQuery({
    queryKey: [...usersKey, kind, userId],
    queryFn: async ({ signal }): Promise<ActivityItem[]> =>
      (await api.users[kind]({ params: { userId } }, signal)).items,
  });

/** Whom an action is for: some users by id, or all that match but for some. */
export type Target = { userIds: string[] } | { matching: Filters; except: string[]; expectedTotal: number };

type Outcomes = {
  lock: Awaited<ReturnType<typeof api.users.lock>>;
  unlock: Awaited<ReturnType<typeof api.users.unlock>>;
  signOut: Awaited<ReturnType<typeof api.users.signOut>>;
  remove: Awaited<ReturnType<typeof api.users.remove>>;
  roles: Awaited<ReturnType<typeof api.users.roles>>;
  groups: Awaited<ReturnType<typeof api.users.groups>>;
};
export type UserAction = keyof Outcomes;

/** What each action says beside whom it is for. */
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

/** How many users an action is for, as far as is known before it was asked what would happen. */
export const sizeOf = (target: Target) =>
  'userIds' in target ? target.userIds.length : target.expectedTotal - target.except.length;

/** What would happen: the same code as the write, asked beforehand. */
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
  const call = api.users[action] as (
    request: { body: object },
    signal?: AbortSignal,
  ) => Promise<Outcomes[Action]>;
  return call({ body }, signal);
}
