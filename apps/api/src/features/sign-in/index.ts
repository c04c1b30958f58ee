import { getSession } from './get-session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export { lockedDetails } from './locked-details.ts';
export { knownTo, judgePassword } from './judge-password.ts';
export { recordFailure, recordRight } from './sign-in.store.ts';

export const actions = [signIn, signOut, getSession];
