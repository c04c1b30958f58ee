import { useChange } from '../../api/changes.ts';
import { useDryRun } from '../../api/dry-run.ts';
import { q } from '../../api/queries.ts';
import {
  listUndelivered,
  getMailQueue,
  tryMailQueueNow,
  resendMails,
  type MailQueue,
  type UndeliveredFilters,
} from '@roster/contract/operator-mails';
import type { Response } from '@roster/contract/machinery/endpoint';
import { useQuery } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';

/** The queue moves by itself. */
const everyMilliseconds = 10_000;

export type Resent = Response<typeof resendMails>;
export type PickedMails = Picked<UndeliveredFilters>;

export const useUndelivered = (filters: UndeliveredFilters, sorted: { sort?: never }, place: Place) =>
  useList(listUndelivered, { query: { ...filters, ...sorted } }, place);

export const useMailQueue = () => useQuery({ ...q(getMailQueue, {}), refetchInterval: everyMilliseconds });

export const useTryNow = (onDone: (queue: MailQueue) => void) =>
  useChange(tryMailQueueNow, () => ({ body: {} }), { evenAfterRefusal: true, onDone });

const bodyOf = (picked: PickedMails) => ('ids' in picked ? { mailIds: picked.ids } : picked);

/** What sending again would do. */
export const useResendPreview = (picked: PickedMails) => useDryRun(resendMails, bodyOf(picked));

export const useResendMails = () =>
  useChange(resendMails, (picked: PickedMails) => ({ body: bodyOf(picked) }), { evenAfterRefusal: true });
