import { getAccount } from './get-account.ts';
import { setAutoApproval } from './set-auto-approval.ts';
import { updateAccount } from './update-account.ts';

export { recordContactLeft, settingsOfLeavingContact } from './contact-leaves.ts';
export { findDomainOwner, type DomainOwner } from './domain-owner.store.ts';
export { countWaiting } from './account.store.ts';
export { findForeignGroups, findDefaults } from './settings.store.ts';
export { requireProofToGrant } from './require-proof.ts';

export const actions = [getAccount, updateAccount, setAutoApproval];
