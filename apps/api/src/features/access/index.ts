import { getOwnAccess, getUserAccess } from './get-user-access.ts';

export { findAccessChanges } from './access-changes.ts';
export { findAccessFacts } from './access-facts.store.ts';

export const actions = [getUserAccess, getOwnAccess];
