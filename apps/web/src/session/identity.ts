import { getSession, type Session } from '@roster/contract/sign-in';
import { fullName } from '@roster/domain/names';
import { createCall } from '@roster/contract/machinery/client';
import { createObservable } from '../observable.ts';
import { clearToasts } from '../toasts/show-toast.ts';
import { isBackground } from './activity.ts';
import { forgetRecentOfOthers } from './recent.ts';

// X8: a tab belongs to one identity. Its calls say whose screen they come from, and tabs tell each other.

/** The user who is signed in now, if this tab belongs to another one. */
export type Foreign = { before: string; now: string | null } | null;

type Owner = { id: string; name: string };
let owner: Owner | null = null;
const foreign = createObservable<Foreign>(null);
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('roster-identity') : null;

/** For the client of the contract: the user whose screen this is. */
export const whoseScreen = () => owner?.id ?? null;

/** From now on this tab shows what belongs to the session, or to no one if it is null. */
export function belongTo(session: Session | null): void {
  if (owner && owner.id !== session?.user.id) clearToasts();
  forgetRecentOfOthers(session?.user.id ?? null);
  owner = session && { id: session.user.id, name: nameOf(session) };
  show(null);
}

/** Other tabs must look again: the user signed in or out here, or changed the language or the account. */
export const tellOtherTabs = () => channel?.postMessage('changed');

export const isForeign = () => foreign.get() !== null;

export const useForeignIdentity = foreign.use;

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

/** Calls the listener when another tab says that something changed. Returns the function that ends it. */
export function onOtherTab(listener: () => void): () => void {
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
}

/** Returns the session without saying whose screen this is. Returns null if no one is signed in, undefined if that is unknown. */
const neutral = createCall('/api/v1', {
  send: (url, init) => fetch(url, init),
  background: isBackground,
});
const anyonesSession = () =>
  neutral(getSession, {}).catch((error: unknown) => {
    const ended = error instanceof Error && error.message === 'session.required';
    return ended ? null : undefined;
  });

const nameOf = ({ user }: Session) => fullName(user) || user.email;

function show(next: Foreign): void {
  const before = foreign.get();
  if (next?.now === before?.now && next?.before === before?.before) return;
  foreign.set(next);
}
