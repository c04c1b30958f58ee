import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import {
  withdrawInvitations,
  listInvitations,
  resendInvitations,
  type InvitationFilters as Filters,
} from '@roster/contract/invitations';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';

export type InvitationOutcome = Response<typeof withdrawInvitations | typeof resendInvitations>;
export type Invited = Picked<Filters>;

/** A queued email is sent within seconds, so the list refreshes automatically. */
const everyMilliseconds = 10_000;

export const useInvitations = (filters: Filters, sorted: { sort?: never }, place: Place) =>
  useList(listInvitations, { query: { ...filters, ...sorted } }, place, {
    refetchInterval: everyMilliseconds,
  });

const bodyOf = (picked: Invited) => ('ids' in picked ? { userIds: picked.ids } : picked);

export const useResend = () =>
  useChange(resendInvitations, (picked: Invited) => ({ body: bodyOf(picked) }), { evenAfterRefusal: true });

/** Which of them could be withdrawn. */
export const useWithdrawPreview = (picked: Invited) => useDryRun(withdrawInvitations, bodyOf(picked));

export const useWithdraw = () =>
  useChange(withdrawInvitations, (picked: Invited) => ({ body: bodyOf(picked) }), { evenAfterRefusal: true });
