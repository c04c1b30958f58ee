import { call } from '../../api/api.ts';
import {
  listUndelivered,
  getMailQueue,
  tryMailQueueNow,
  resendMails,
  type UndeliveredFilters,
} from '@roster/contract/operator-mails';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useList, type Place } from '../../list/use-list.ts';
import type { Picked } from '../../list/ticked.ts';

const mailsKey = ['operator', 'mails'];
const queueKey = ['operator', 'mailQueue'];
/** The queue moves by itself. */
const everyMilliseconds = 10_000;

export type PickedMails = Picked<UndeliveredFilters>;

export const useUndelivered = (filters: UndeliveredFilters, place: Place) =>
  useList([...mailsKey, filters], place, (paging, signal) =>
    call(listUndelivered, { query: { ...filters, ...paging } }, signal),
  );

export const useMailQueue = () =>
  useQuery({
    queryKey: queueKey,
    queryFn: ({ signal }) => call(getMailQueue, {}, signal),
    refetchInterval: everyMilliseconds,
  });

export function useTryNow() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(tryMailQueueNow, { body: {} }),
    onSettled: () => client.invalidateQueries({ queryKey: queueKey }),
  });
}

const bodyOf = (picked: PickedMails) => ('ids' in picked ? { mailIds: picked.ids } : picked);

/** What sending again would do. */
export const useResendPreview = (picked: PickedMails) =>
  useQuery({
    queryKey: ['operator', 'resend', picked],
    queryFn: ({ signal }) => call(resendMails, { body: { ...bodyOf(picked), dryRun: true } }, signal),
    gcTime: 0,
    retry: false,
  });

export function useResendMails() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (picked: PickedMails) => call(resendMails, { body: bodyOf(picked) }),
    onSettled: () =>
      Promise.all([mailsKey, queueKey].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
