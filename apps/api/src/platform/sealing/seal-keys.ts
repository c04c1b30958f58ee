import { createHash, hkdfSync } from 'node:crypto';
import { makeKeyFile, readKeyFile } from '../key-file.ts';
import { homeFor } from '../postgres/embedded-postgres-home.ts';
import { StartupError, type Env } from '../settings/env.ts';

/** A key that seals what the database may not hold in the clear. Its id is written beside what it sealed. */
export type SealKey = { id: Buffer; secret: Buffer };

/** The newest seals; the older ones only open what they sealed. */
export type SealKeys = { newest: SealKey; all: readonly SealKey[] };

const called = {
  one: 'The key that seals the keys of policies',
  many: 'The keys that seal those of policies',
};

/**
 * It lies outside the database, so that reading the database does not suffice to sign policies. Outside production it is
 * made where there is none: beside the embedded database, or in the data folder.
 */
export function loadSealKeys(env: Env, { production }: { production: boolean }): SealKeys {
  if (env.policySecretFile) return readSealKeys(env.policySecretFile);
  if (production && env.databaseUrl)
    throw new StartupError(
      'Production will not start without ROSTER_POLICY_SECRET_FILE: without a key, anyone who can read the database could sign policies.',
    );
  const folder = env.databaseUrl ? env.dataDir : homeFor(env.dataDir).dir;
  return readSealKeys(makeKeyFile(folder, 'policy-keys', called));
}

const readSealKeys = (file: string) => sealKeys(readKeyFile(file, called).secrets);

export function sealKeys(secrets: readonly string[]): SealKeys {
  const all = secrets.map((text) => ({
    id: createHash('sha256').update('roster seal id').update(text).digest().subarray(0, 4),
    secret: Buffer.from(hkdfSync('sha256', text, '', 'roster seal', 32)),
  }));
  const [newest] = all;
  if (!newest) throw new Error('there is no key to seal with');
  return { newest, all };
}
