export { licensesText, termText } from './entitlement-words.ts';
export { SeatBar } from './SeatBar.tsx';
export { EntitlementTabs } from './EntitlementTabs.tsx';
export { AccountEntitlements } from './AccountEntitlements.tsx';
