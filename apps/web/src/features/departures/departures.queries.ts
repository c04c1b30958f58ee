import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  leaveByLink,
  listRemovedUsers,
  restoreUsers,
  type RemovedFilters,
} from '@roster/contract/departures';
import type { Picked } from '../../list/ticked.ts';
import { useList, type Place } from '../../list/use-list.ts';
import { useUseOfLink } from '../links/index.ts';

export type Restored = Response<typeof restoreUsers>;
export type Removed = Picked<RemovedFilters>;

export const useRemovedUsers = (filters: RemovedFilters, sorted: { sort?: never }, place: Place) =>
  useList(listRemovedUsers, { query: { ...filters, ...sorted } }, place);

const usersOf = (picked: Removed) => ('ids' in picked ? { userIds: picked.ids } : picked);

/** Who could be restored. */
export const useRestorePreview = (picked: Removed) => useDryRun(restoreUsers, usersOf(picked));

export const useRestore = () =>
  useChange(restoreUsers, (picked: Removed) => ({ body: usersOf(picked) }), { evenAfterRefusal: true });

export const useLeaveByLink = (token: string) =>
  useUseOfLink(leaveByLink, token, () => ({ body: { token } }));
