export { dayText, licensesText, termText } from './entitlement-words.ts';
export { EntitlementsTabs } from './EntitlementsTabs.tsx';
export { SeatBar } from './SeatBar.tsx';
export { AccountEntitlements } from './AccountEntitlements.tsx';
