import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aliveEverySeconds, journalWithout, lineOf, readJournal, silentForSeconds } from './journal.ts';
import { begin, finish, goOn, longestSeconds } from './spell.ts';

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
    fc.property(fc.array(step, { maxLength: 400 }), fc.boolean(), (steps, ends) => {
      let now = start;
      let { spell, entries } = begin(used, randomUUID(), now);
      let journal = entries.map(lineOf).join('');
      let heard = now;
      let alive = 0;
      let reported = 0;
      let longest = 0;
      const send = () => {
        const { over } = readJournal(journal, now);
        for (const { startedAt, endedAt } of over) {
          longest = Math.max(longest, (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000);
          reported += (Date.parse(endedAt) - Date.parse(startedAt)) / 1_000;
        }
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
          ({ spell, entries } = goOn(used, spell, randomUUID(), now));
          journal += entries.map(lineOf).join('');
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
      expect(longest).toBeLessThan(longestSeconds + silentForSeconds);
    }),
    { numRuns: 200 },
  );
});

test('a day at work with an hour of sleep is two events, also where the first was sent in between', () => {
  const nine = begin(used, 'first', start);
  const seen = goOn(used, nine.spell, 'unused', start + 300);
  expect(seen.entries[0]).toMatchObject({ id: 'first' });
  const woken = goOn(used, seen.spell, 'second', start + 4_000);
  expect(woken.entries[0]).toMatchObject({ id: 'second', startedAt: '2026-11-26T09:06:40.000Z' });
  expect(finish(woken.spell, start + 4_060)).toMatchObject({
    id: 'second',
    endedAt: '2026-11-26T09:07:40.000Z',
  });
});

test('a use that goes on for weeks is over day by day, without a gap', () => {
  let { spell, entries } = begin(used, 'day-0', start);
  let journal = entries.map(lineOf).join('');
  const days = 40;
  for (let now = start; now < start + days * longestSeconds; now += aliveEverySeconds) {
    ({ spell, entries } = goOn(used, spell, randomUUID(), now));
    journal += entries.map(lineOf).join('');
  }
  const { over, goingOn } = readJournal(
    journal.replaceAll('day-0', randomUUID()),
    start + days * longestSeconds - 1,
  );
  expect(over).toHaveLength(days - 1);
  expect(goingOn.length).toBeGreaterThan(0);
  for (const [nth, { startedAt, endedAt }] of over.entries())
    expect([startedAt, endedAt]).toEqual([
      new Date((start + nth * longestSeconds) * 1_000).toISOString(),
      new Date((start + (nth + 1) * longestSeconds) * 1_000).toISOString(),
    ]);
});
