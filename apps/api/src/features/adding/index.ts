import { addToAccount } from './add-to-account.ts';
import { addUser } from './add-user.ts';

export { createUser } from './new-users.store.ts';
export { findAddFacts, isFree } from './add-facts.store.ts';
export { findNewcomerParts, requireGrantable, addFacts, countingProbes, refusedAs } from './adding.ts';

export const actions = [addUser, addToAccount];
