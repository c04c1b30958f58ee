import { call } from '../../api/api.ts';
import { useChange } from '../../api/changes.ts';
import { q } from '../../api/queries.ts';
import { getAccount, setAutoApproval, updateAccount, type AccountSettings } from '@roster/contract/account';

type Handlers = {
  onDone: (after: AccountSettings) => void;
  onRefused: (error: Error) => Promise<void>;
};

/** The version is the one that the reader saw. */
export const useUpdateAccount = (version: number, handlers: Handlers) =>
  useChange(updateAccount, (body: object) => ({ body: { ...body, version } }), {
    answers: () => q(getAccount, {}),
    ...handlers,
  });

/** The settings as they are now, for a form whose version was outdated. */
export const readAccount = () => call(getAccount, {});

/** P1: whether people of a domain join without a decision. */
export const useSetAutoApproval = (onDone: () => void) =>
  useChange(setAutoApproval, (body: { domain: string; autoApproval: boolean }) => ({ body }), {
    answers: () => q(getAccount, {}),
    onDone,
  });
