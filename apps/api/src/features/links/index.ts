import { inspectLink } from './inspect-link.ts';
import { renewLink } from './renew-link.ts';

export {
  changeAddress,
  endUndoneLinks,
  needsInvitation,
  lockMember,
  mayRenewInvitation,
  setPassword,
} from './links.store.ts';
export { endedRegistrations } from './ended-registrations.store.ts';
export { setPasswordByLink } from './set-password-by-link.ts';
export { tellNotInvited } from './tell-not-invited.ts';
export { usableLink, usingLink, usingLinkAfter } from './using-link.ts';

export const actions = [inspectLink, renewLink];
