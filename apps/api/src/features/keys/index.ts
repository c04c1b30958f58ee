import { periodic } from '../../platform/jobs/index.ts';
import { forgetKeys } from './forget-keys.ts';
import { getKeys } from './get-keys.ts';
import { listKeys } from './list-keys.ts';
import { rotateKeys } from './rotate-keys.ts';

export { findKeySet } from './get-keys.ts';
export { type SealedKey, signingKeyAt } from './keys.store.ts';
export { prepareKeys } from './prepare-keys.ts';
export { sign } from './sign.ts';

export const actions = [getKeys, listKeys, rotateKeys];

export const jobs = [periodic('forget keys', 'day', forgetKeys)];
