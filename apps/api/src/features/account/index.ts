import { getAccount } from './get-account.ts';
import { setAutoApproval } from './set-auto-approval.ts';
import { updateAccount } from './update-account.ts';

export { countWaiting, findAccount, type Account } from './account.store.ts';
export {
  countAbleAdministrators,
  findAdministrators,
  findHolders,
  type Administrator,
} from './administrators.store.ts';
export { endPending } from './end-pending.ts';
export { findAddFacts, isFree, type KnownAddress } from './add-facts.store.ts';
export { join, leave } from './affiliation.store.ts';
export { requireProofToGrant } from './require-proof.ts';
export { restore } from './restore.store.ts';
export { findDefaults, findForeignGroups } from './settings.store.ts';

export const account = [getAccount, updateAccount, setAutoApproval];
