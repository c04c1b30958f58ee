import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliveEverySeconds, journalWithout, lineOf, readJournal, silentForSeconds } from './journal.ts';
import { begin, finish, goOn } from './spell.ts';

// E4: usage loses nothing, and adds nothing: what is reported is the time during which the tool was heard of.

const used = { policyId: randomUUID(), productId: randomUUID(), feature: null };
const start = Date.parse('2026-11-26T08:00:00Z') / 1_000;

/** What happens after so many seconds: the tool says that the use goes on, or another one sends what is over. */
const step = fc.record({
  seconds: fc.oneof(
    fc.integer({ min: 1, max: aliveEverySeconds }),
    fc.integer({ min: silentForSeconds + 1, max: 40_000 }),
  ),
  what: fc.constantFrom('goesOn' as const, 'send' as const),
});

test('what is reported is the time without silences, whenever it is sent', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.boolean(), (steps, ends) => {
      let now = start;
      let { spell, entry } = begin(used, randomUUID(), now);
      let journal = lineOf(entry);
      let heard = now;
      let alive = 0;
      let reported = 0;
      const send = () => {
        const { over } = readJournal(journal, now);
        for (const { startedAt, endedAt } of over)
          reported += (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000;
        journal = journalWithout(journal, new Set(over.map(({ id }) => id)));
      };
      const hear = () => {
        if (now - heard <= silentForSeconds) alive += now - heard;
        heard = now;
      };
      for (const { seconds, what } of steps) {
        now += seconds;
        if (what === 'send') send();
        else {
          hear();
          ({ spell, entry } = goOn(used, spell, randomUUID(), now));
          journal += lineOf(entry);
        }
      }
      if (ends) {
        hear();
        const last = finish(spell, now);
        if (last) journal += lineOf(last);
      }
      now += silentForSeconds + 1;
      send();
      expect({ reported, journal }).toEqual({ reported: alive, journal: '' });
    }),
    { numRuns: 500 },
  );
});

test('a day at work with an hour of sleep is two events, also where the first was sent in between', () => {
  const nine = begin(used, 'first', start);
  const seen = goOn(used, nine.spell, 'unused', start + 300);
  expect(seen.entry).toMatchObject({ id: 'first' });
  const woken = goOn(used, seen.spell, 'second', start + 4_000);
  expect(woken.entry).toMatchObject({ id: 'second', startedAt: '2026-11-26T09:06:40.000Z' });
  expect(finish(woken.spell, start + 4_060)).toMatchObject({
    id: 'second',
    endedAt: '2026-11-26T09:07:40.000Z',
  });
});
