import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import {
  createGroup,
  deleteGroup,
  editGroup,
  getGroup,
  getGroupEffects,
  listGroups,
  type Group,
} from '@roster/contract/groups';
import { listUsers } from '@roster/contract/users';
import { ProblemError } from '@roster/contract/machinery/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';

export const useGroups = (search: string | undefined, sorted: { sort?: never }, place: Place) =>
  useList(listGroups, { query: { ...(search && { search }), ...sorted } }, place);

export const useGroup = (groupId: string) =>
  useQuery({
    ...q(getGroup, { params: { groupId } }),
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });

/** What members would lose and gain with these products, or without the group. */
export const useGroupEffects = (groupId: string, productIds: readonly string[] | null) => {
  const wanted =
    productIds === null ? { deleted: true } : productIds.length > 0 ? { product: [...productIds] } : {};
  return useQuery({
    ...q(getGroupEffects, { params: { groupId }, query: wanted }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
};

export const useMembers = (
  filters: { group: string; search?: string },
  sorted: { sort?: never },
  place: Place,
) => useList(listUsers, { query: { ...filters, ...sorted } }, place);

type Said = { name: string; description: string; entitlementCountry: string | null; productIds: string[] };

export const useCreateGroup = () => useChange(createGroup, (body: Said) => ({ body }));

/** The version is the one that the editor saw. */
export const useEditGroup = (groupId: string, version: number, onRefused: (error: Error) => Promise<void>) =>
  useChange(editGroup, (said: Said) => ({ params: { groupId }, body: { ...said, version } }), { onRefused });

/** The group as it is now, for a form whose version was outdated. */
export const readGroup = (groupId: string) => call(getGroup, { params: { groupId } });

export const useDeleteGroup = ({ id: groupId, members }: Group, onDone: () => void) =>
  useChange(deleteGroup, () => ({ params: { groupId }, body: { members } }), {
    onDone,
    evenAfterRefusal: true,
  });
