export { findFewKnown, findKnown, listOfMeant, mostFew } from './find-known.store.ts';
export { findIds, type List, nearby, type OrderKey, type Piece, readKeyset } from './keyset.ts';
export { listPage } from './list-page.ts';
export { byName, byTime, orderOf } from './orders.ts';
export { runOnMany } from './on-many.ts';
export { type Place, readPage, type Side } from './paging.ts';
export { withinDays, zoneOf } from './within-days.ts';
export { type Matching, type RefuseMany, selectMatching } from './select-matching.ts';
