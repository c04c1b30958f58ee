import { effectsOf, endOf, whatIf, type AccessChange, type PersonFacts } from './access.ts';

/** What takes access away, from many at once. */
type Taking = Extract<AccessChange['act'], 'lock' | 'denyAll' | 'remove'>;

export type EffectOnMany = {
  /** As for one: a lock takes nothing from a machine and gives it no more time; all else ends at its next contact. */
  effect: 'runsOut' | 'stops';
  /** How many of them have a machine that can run products without asking again. */
  running: number;
  of: number;
  /** When the last of these machines stops at the latest; null if none can run anything. */
  until: string | null;
};

/** E1: what would end for many users, from what the dry run says of each, and without the facts of each. */
export const effectOnMany = (
  users: readonly { offlineUntil: string | null }[],
  acts: readonly Taking[],
): EffectOnMany => ({
  effect: acts.every((act) => act === 'lock') ? 'runsOut' : 'stops',
  running: users.filter(({ offlineUntil }) => offlineUntil !== null).length,
  of: users.length,
  until: endOf(users),
});

/** What changes take from a user and give them. */
export type AccessChanges = {
  loses: readonly string[];
  gains: readonly string[];
  /** Until when devices run what is lost, at the latest; null where none does. */
  until: string | null;
};

/** E1: for one of many, the same as *what if* says of one alone; only what changes for products is left of it. */
export function accessChangesOf(facts: PersonFacts, changes: readonly AccessChange[]): AccessChanges {
  const effects = effectsOf(whatIf(facts, changes));
  const stops = effects.flatMap((one) => (one.effect === 'stops' ? one : []));
  const begins = effects.flatMap((one) =>
    one.effect === 'begins' || one.effect === 'beginsAfterSignIn' ? one : [],
  );
  return {
    loses: stops.flatMap(({ productIds }) => productIds),
    gains: begins.flatMap(({ productIds }) => productIds),
    until: stops[0]?.until ?? null,
  };
}
