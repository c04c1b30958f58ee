export { findAccount, findAdministrators, type Account, type Administrator } from './account.store.ts';
