import type { Response } from '@roster/contract/machinery/endpoint';
import { acceptInvitation } from '@roster/contract/invitations';
import { useUseOfLink } from '../links/index.ts';

export const useAcceptInvitation = (
  token: string,
  onDone: (answer: Response<typeof acceptInvitation>) => unknown,
) => useUseOfLink(acceptInvitation, token, (password: string) => ({ body: { token, password } }), onDone);
