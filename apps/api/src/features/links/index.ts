import { inspectLink } from './inspect-link.ts';
import { renewLink } from './renew-link.ts';

export { changeAddress, lockMember, endUndoneLinks, setPassword } from './links.store.ts';
export { setPasswordByLink } from './set-password-by-link.ts';
export { usableLink, usingLink } from './using-link.ts';

export const actions = [inspectLink, renewLink];
