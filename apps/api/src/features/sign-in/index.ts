import { getSession } from './get-session.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export { judgePassword, knownTo } from './judge-password.ts';
export { recordFailure, recordRight } from './sign-in.store.ts';

export const signInFeature = [signIn, signOut, getSession];
