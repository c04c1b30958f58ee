export { dayText, licensesText, termText } from './entitlement-words.ts';
export { SeatBar } from './SeatBar.tsx';
export { AccountEntitlements } from './AccountEntitlements.tsx';
