import { useChange } from '../../api/changes.ts';
import type { Response } from '@roster/contract/machinery/endpoint';
import { requestPasswordReset, resetPassword } from '@roster/contract/passwords';
import { useUseOfLink } from '../links/index.ts';

export const useRequestPasswordReset = () =>
  useChange(requestPasswordReset, (body: { email: string }) => ({ body }));

export const useResetPassword = (
  token: string,
  onDone: (answer: Response<typeof resetPassword>) => unknown,
) => useUseOfLink(resetPassword, token, (password: string) => ({ body: { token, password } }), onDone);
