import type { PolicyDocument as OnTheWire } from '@roster/contract/policies';
import { stoppedReasons } from '@roster/domain/devices';
import { policyKinds, stopReasons } from '@roster/domain/policies';
import { misfitOf } from '@roster/domain/running';
import * as z from 'zod/mini';
import { headerOf, openJws } from '@roster/jws/jws';
import type { PinnedKey } from '../folder/state.ts';
import { Stopped } from '../outcome.ts';

const seconds = z.int();
const Named = z.object({ name: z.string(), email: z.string() });

/** What the tool reads of a signed document. What it does not know, a newer portal may add. */
export const PolicyDocument = z.object({
  iss: z.string(),
  sub: z.string(),
  jti: z.string(),
  iat: seconds,
  device: z.string(),
  cnf: z.object({ jkt: z.string() }),
  kind: z.enum(policyKinds),
  why: z.nullable(z.enum(stopReasons)),
  user: Named,
  account: z.nullable(z.object({ id: z.string(), name: z.string() })),
  country: z.nullable(z.string()),
  version: z.int(),
  epoch: z.int(),
  offlineUntil: z.nullable(seconds),
  products: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      features: z.array(z.object({ key: z.string(), name: z.string() })),
      versions: z.array(z.string()),
      until: seconds,
    }),
  ),
  // A document of an older portal says neither.
  stopped: z.optional(z.array(z.object({ id: z.string(), name: z.string(), why: z.enum(stoppedReasons) }))),
  signIn: z.optional(
    z.object({ lockedSince: z.nullable(seconds), accountClosed: z.boolean(), mustSignInAgain: z.boolean() }),
  ),
  administrators: z.array(Named),
  // A document of an older portal does not say it.
  licenseGivers: z.optional(z.array(Named)),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/** The tool reads what the portal writes: a field that is renamed there does not compile here. */
export const readsWhatIsWritten = (written: OnTheWire): PolicyDocument => written;

/** Whose document it has to be. */
export type Own = Parameters<typeof misfitOf>[1];

/** The key that a document says it is signed with. */
export const keyIdOf = (jws: string): string | null => {
  const kid = headerOf(jws)?.['kid'];
  return typeof kid === 'string' ? kid : null;
};

/** E4: only what a pinned key signed for this machine counts, and nothing older than what it has. */
export function openDocument(jws: string, keys: readonly PinnedKey[], own: Own): PolicyDocument {
  const key = keys.find(({ kid }) => kid === keyIdOf(jws));
  if (!key) throw new Stopped('keyUnknown', { portal: own.portal });
  const opened = openJws(jws, key, 'roster-policy+jwt');
  const document = PolicyDocument.safeParse(opened?.payload);
  if (!document.success) throw new Stopped('documentInvalid', { portal: own.portal });
  const misfit = misfitOf(document.data, own);
  if (misfit) throw new Stopped(misfit, { portal: own.portal, other: document.data.iss });
  return document.data;
}
