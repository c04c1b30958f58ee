import { isoOf } from '../dates.ts';
import { silentForSeconds, type Entry } from './journal.ts';

/** What is used, and under which policy. */
export type Used = { policyId: string; productId: string; feature: string | null };

/** A stretch of a use without a silence, as an event of its own. */
export type Spell = {
  id: string;
  /** When it was last written down, in seconds since 1970. */
  last: number;
};

type Step = { spell: Spell; entry: Entry };

export const begin = (used: Used, id: string, now: number): Step => ({
  spell: { id, last: now },
  entry: { id, ...used, startedAt: isoOf(now) },
});

/**
 * A use goes on. After a silence, such as a machine that slept, the spell before counts as over, and may have been sent: what
 * comes now is another one.
 */
export const goOn = (used: Used, spell: Spell, id: string, now: number): Step =>
  isSilent(spell, now)
    ? begin(used, id, now)
    : { spell: { ...spell, last: now }, entry: { id: spell.id, aliveAt: isoOf(now) } };

/** A use is over. Null after a silence: it counts as over since then, and may have been sent. */
export const finish = (spell: Spell, now: number): Entry | null =>
  isSilent(spell, now) ? null : { id: spell.id, endedAt: isoOf(now) };

const isSilent = ({ last }: Spell, now: number) => Math.abs(now - last) > silentForSeconds;
