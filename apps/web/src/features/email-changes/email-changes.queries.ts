import { confirmEmailChange, undoEmailChange } from '@roster/contract/email-changes';
import { useUseOfLink } from '../links/index.ts';

export const useConfirmEmail = (token: string) =>
  useUseOfLink(confirmEmailChange, token, () => ({ body: { token } }));

export const useUndoEmail = (token: string) =>
  useUseOfLink(undoEmailChange, token, () => ({ body: { token } }));
