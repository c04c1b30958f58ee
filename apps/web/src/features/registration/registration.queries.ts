import { useChange } from '../../api/changes.ts';
import type { Request } from '@roster/contract/machinery/endpoint';
import { register, verifyEmail } from '@roster/contract/registration';
import { useUseOfLink } from '../links/index.ts';

export const useRegister = () => useChange(register, (body: Request<typeof register>['body']) => ({ body }));

export const useVerifyEmail = (token: string) =>
  useUseOfLink(verifyEmail, token, (body: Request<typeof verifyEmail>['body']) => ({ body }));
