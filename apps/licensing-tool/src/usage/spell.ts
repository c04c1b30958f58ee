import { isoOf } from '../dates.ts';
import { silentForSeconds, type Entry } from './journal.ts';

/** What is used, and under which policy. */
export type Used = { policyId: string; productId: string; feature: string | null };

/** A stretch of a use without a silence, and of a day at most, as an event of its own. */
export type Spell = {
  id: string;
  /** In seconds since 1970. */
  began: number;
  /** When it was last written down. */
  last: number;
};

/** What comes next, and the lines that say so. */
type Step = { spell: Spell; entries: Entry[] };

/** The portal counts what is over, and only what began within 90 days: a use that goes on for weeks is reported day by day. */
export const longestSeconds = 24 * 3_600;

export const begin = (used: Used, id: string, now: number): Step => ({
  spell: { id, began: now, last: now },
  entries: [{ id, ...used, startedAt: isoOf(now) }],
});

/**
 * A use goes on. After a silence, such as a machine that slept, the spell before counts as over, and may have been sent: what
 * comes now is another one. After a day another one follows it without a gap.
 */
export function goOn(used: Used, spell: Spell, id: string, now: number): Step {
  if (isSilent(spell, now)) return begin(used, id, now);
  if (now - spell.began < longestSeconds)
    return { spell: { ...spell, last: now }, entries: [{ id: spell.id, aliveAt: isoOf(now) }] };
  const next = begin(used, id, now);
  return { ...next, entries: [{ id: spell.id, endedAt: isoOf(now) }, ...next.entries] };
}

/** A use is over. Null after a silence: it counts as over since then, and may have been sent. */
export const finish = (spell: Spell, now: number): Entry | null =>
  isSilent(spell, now) ? null : { id: spell.id, endedAt: isoOf(now) };

const isSilent = ({ last }: Spell, now: number) => Math.abs(now - last) > silentForSeconds;
