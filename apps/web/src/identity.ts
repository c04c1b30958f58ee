import { createClient } from '@roster/contract/client';
import { firstContract } from '@roster/contract/first-contract';
import type { Session } from '@roster/contract/session';
import { useSyncExternalStore } from 'react';

// X8: a tab belongs to one identity. Its calls say whose screen they come from, and tabs tell each other.

/** Who is signed in now, if that is not whom this tab belongs to. */
export type Foreign = { before: string; now: string | null } | null;

type Owner = { id: string; name: string };
let owner: Owner | null = null;
let foreign: Foreign = null;
const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('roster-identity') : null;

/** For the client of the contract: the user whose screen this is. */
export const whoseScreen = () => owner?.id ?? null;

/** This tab shows what belongs to the session from now on; null: to nobody. */
export function belongTo(session: Session | null): void {
  owner = session && { id: session.user.id, name: nameOf(session) };
  show(null);
}

/** Another tab must look again: somebody signed in or out here, or changed the language or the account. */
export const tellOtherTabs = () => channel?.postMessage('changed');

export const isForeign = () => foreign !== null;

export function useForeignIdentity(): Foreign {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => foreign,
  );
}

/** Says so as long as it is true. What was typed here stays where it is until the reader reloads. */
export async function compareIdentity(): Promise<Session | null | undefined> {
  const before = owner;
  if (!before) return undefined;
  const session = await anyonesSession();
  if (session === undefined || owner !== before) return undefined;
  const same = session?.user.id === before.id;
  show(same ? null : { before: before.name, now: session && nameOf(session) });
  return session;
}

/** Whenever another tab said that something changed. Answers the function that ends it. */
export function onOtherTab(listener: () => void): () => void {
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}

/** Asked without saying whose screen this is: the answer is whoever is signed in; undefined: nobody knows. */
const neutral = createClient(firstContract, '/api/v1', { send: (url, init) => fetch(url, init) });
const anyonesSession = () =>
  neutral.session.get({}).catch((error: unknown) => {
    const ended = error instanceof Error && error.message === 'session.required';
    return ended ? null : undefined;
  });

const nameOf = ({ user }: Session) => `${user.firstName} ${user.lastName}`.trim() || user.email;

function show(next: Foreign): void {
  if (next?.now === foreign?.now && next?.before === foreign?.before) return;
  foreign = next;
  for (const listener of listeners) listener();
}
