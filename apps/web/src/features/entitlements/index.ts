export { AccountEntitlements } from './AccountEntitlements.tsx';
