import type { Platform } from '../../platform/platform.ts';
import { StartupError } from '../../platform/settings/index.ts';
import { findSigningKey, keepKey } from './keys.store.ts';
import { makeKey } from './new-key.ts';
import { readyKey } from './sign.ts';

/**
 * Makes the first key that signs policies, where there is none, and opens the one that signs now. Of several servers that
 * start together one makes it. Throws a StartupError where it was sealed with a key that this server does not have.
 */
export async function prepareKeys(platform: Platform): Promise<void> {
  const { database, sealKeys } = platform;
  if (!sealKeys) return;
  const now = platform.clock();
  if (!(await findSigningKey(database.app, now)))
    await keepKey(database.app, { ...(await makeKey(sealKeys)), vouchedFor: null }, { now, signsFrom: now });
  const sealed = await findSigningKey(database.app, now);
  if (!sealed) throw new Error('there is no key that signs policies');
  try {
    readyKey(platform, sealed);
  } catch (error) {
    throw new StartupError(
      'The key that signs policies was sealed with a key that this server does not have: set ROSTER_POLICY_SECRET_FILE to the file of the other servers.',
      { cause: error },
    );
  }
}
