export { beginOfLast, countUseOfSeats, countUsersOfProducts, isUsed, lastUsedAt } from './last-use.store.ts';
