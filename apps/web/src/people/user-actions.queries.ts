import { useChange } from '../api/changes.ts';
import { useDryRun } from '../api/dry-run.ts';
import { q } from '../api/queries.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  getUser,
  listUserSignIns,
  listUserSessions,
  listUserMails,
  listUserHistory,
} from '@roster/contract/users';
import { endUserSessions, lockUsers, unlockUsers, signOutUsers } from '@roster/contract/locks';
import { removeUsers } from '@roster/contract/departures';
import { changeRoles } from '@roster/contract/roles';
import { createExceptions } from '@roster/contract/exceptions';
import { changeEntitlementCountry } from '@roster/contract/edits';
import { changeGroups } from '@roster/contract/groups';
import type { ExceptionEffect } from '@roster/domain/exceptions';
import type { RoleKey } from '@roster/domain/roles';
import { ProblemError } from '@roster/contract/machinery/client';
import { useQuery } from '@tanstack/react-query';
import { useFailureToast } from '../failures/use-failure-toast.tsx';
import { useList, type Place } from '../list/use-list.ts';
import type { Target } from './users.queries.ts';

/** Null asks for nobody. */
export const useUser = (userId: string | null) =>
  useQuery({
    ...q(getUser, { params: { userId: userId ?? '' } }),
    enabled: userId !== null,
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });

const activities = {
  signIns: listUserSignIns,
  sessions: listUserSessions,
  mails: listUserMails,
  history: listUserHistory,
};
export type Activity = keyof typeof activities;
export type ActivityItem = Response<(typeof activities)[Activity]>['items'][number];

export const useActivity = (kind: Activity, userId: string, place: Place) =>
  useList(activities[kind], { params: { userId }, query: {} }, place);

export const useEndSession = (userId: string, onDone: () => void) =>
  useChange(
    endUserSessions,
    (sessionId: string) => ({ params: { userId }, body: { sessionIds: [sessionId] } }),
    { onDone, onRefused: useFailureToast(), evenAfterRefusal: true },
  );

const actions = {
  lock: lockUsers,
  unlock: unlockUsers,
  signOut: signOutUsers,
  remove: removeUsers,
  roles: changeRoles,
  groups: changeGroups,
  country: changeEntitlementCountry,
  exceptions: createExceptions,
};
export type UserAction = keyof typeof actions;

/** The fields of each action besides its users. */
type Details = {
  lock: { reason?: string; alsoDeny?: boolean };
  unlock: { endDenials?: boolean };
  signOut: object;
  remove: { reason?: string; settlements?: { seats: SeatMove[]; contacts: ContactMove[] } };
  roles: { add: RoleKey[]; remove: RoleKey[] };
  groups: { add: string[]; remove: string[] };
  country: { entitlementCountry: string | null };
  exceptions: { productId: string | null; effect: ExceptionEffect; reason: string; endsOn: string | null };
};
type SeatMove = { seatId: string; userId: string };
type ContactMove = { userId: string; replacedBy: string | null };

/**
 * What would happen: asks the code of the write in a dry run, about nobody where the target is null. While another choice is
 * asked about, the last answer stays.
 */
export const usePreview = <Action extends UserAction>(
  action: Action,
  target: Target | null,
  details?: Details[Action],
) => useDryRun<(typeof actions)[Action]>(actions[action], target && { ...target, ...details });

export const useUserAction = <Action extends UserAction>(action: Action) =>
  useChange(
    actions[action],
    (body: Target & Details[Action]) => bodyOf({ ...body, ...(undoable[action] && { undoable: true }) }),
    // A removed user no longer has a page, and a group's member may be gone from the list.
    { evenAfterRefusal: true, saysFirst: true },
  );

/** Where the reverse is honest. */
const undoable: Record<UserAction, boolean> = {
  lock: true,
  unlock: true,
  roles: true,
  groups: true,
  country: true,
  exceptions: true,
  signOut: false,
  remove: false,
};

/** The actions take the same bodies; the server parses the texts that the URL holds as filters. */
const bodyOf = (body: object) => ({ body }) as never;
