import { useChange } from '../../api/changes.ts';
import { invalidate, q } from '../../api/queries.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { getProfile, updateProfile, type Profile } from '@roster/contract/profile';
import { changeEmail } from '@roster/contract/email-changes';
import { changePassword } from '@roster/contract/passwords';
import { askToJoin, withdrawJoinRequest } from '@roster/contract/registration';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { whileWaiting } from '../../list/waiting.ts';

const profileQuery = q(getProfile, {});

export const useProfile = () => useQuery(profileQuery);

/** P1, H2: what was decided shows by itself to people who wait for it. */
export const useWaitingProfile = () =>
  useQuery({
    ...profileQuery,
    ...whileWaiting('profile', ({ affiliation }: Profile) => affiliation === null),
  });

/** Asks again for what a decision of others has changed. */
export function useLookAtProfile() {
  const client = useQueryClient();
  return useCallback(() => invalidate(client, ['getProfile', 'getSession']), [client]);
}

export const useUpdateProfile = (onDone: (after: Profile) => void) =>
  useChange(updateProfile, (body: object) => ({ body }), { answers: () => profileQuery, onDone });

type NewPassword = { currentPassword: string; password: string };
export const useChangePassword = (onDone: (sent: NewPassword) => void) =>
  useChange(changePassword, (body: NewPassword) => ({ body }), { onDone: (_answer, sent) => onDone(sent) });

type NewEmail = { currentPassword: string; email: string };
export const useChangeEmail = (onDone: (answer: Response<typeof changeEmail>, sent: NewEmail) => void) =>
  useChange(changeEmail, (body: NewEmail) => ({ body }), { onDone });

type Asking = { accountNumber?: string; message?: string };
/** P1: without a number, the account of the domain. Joining right away shows by itself; waiting is said. */
export const useAskToJoin = (onWaiting: () => void) =>
  useChange(askToJoin, (body: Asking) => ({ body }), {
    onDone: ({ standing }) => standing === 'waiting' && onWaiting(),
    evenAfterRefusal: true,
  });

export const useWithdrawJoinRequest = (onDone: () => void) =>
  useChange(withdrawJoinRequest, () => ({ body: {} }), { onDone, evenAfterRefusal: true });
