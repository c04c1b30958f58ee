import { describe, expect, test } from 'vitest';
import { journalWithout, lineOf, readJournal, silentForSeconds, type Entry } from './journal.ts';

const noon = Date.parse('2026-12-05T12:00:00Z') / 1_000;
const at = (seconds: number) => new Date((noon + seconds) * 1_000).toISOString();
const a = '0d3c6a51-7f0e-4b8e-8a55-000000000001';
const b = '0d3c6a51-7f0e-4b8e-8a55-000000000002';
const begun = (id: string, seconds = 0): Entry => ({
  id,
  policyId: '0d3c6a51-7f0e-4b8e-8a55-000000000003',
  productId: '0d3c6a51-7f0e-4b8e-8a55-000000000004',
  feature: null,
  startedAt: at(seconds),
});
const journal = (...entries: Entry[]) => entries.map(lineOf).join('');

describe('E4: the journal of usage', () => {
  test('says what is over, with its times, and what goes on', () => {
    const text = journal(begun(a), begun(b, 10), { id: a, endedAt: at(60) });
    const { over, goingOn } = readJournal(text, noon + 61);
    expect(over).toEqual([{ ...begun(a), endedAt: at(60) }]);
    expect(goingOn).toContainEqual(begun(b, 10));
  });

  test('counts a use that was killed as over at the last time that it said it goes on', () => {
    const text = journal(begun(a), { id: a, aliveAt: at(300) });
    expect(readJournal(text, noon + 300 + silentForSeconds).over).toEqual([]);
    expect(readJournal(text, noon + 301 + silentForSeconds).over).toEqual([
      { ...begun(a), endedAt: at(300) },
    ]);
  });

  test('lets no use end before it began, whatever the clock did', () => {
    const text = journal(begun(a), { id: a, endedAt: at(-3_600) });
    expect(readJournal(text, noon).over).toEqual([{ ...begun(a), endedAt: at(0) }]);
  });

  test('is read around a line that was cut off, and around lines of uses that are sent', () => {
    const text = `${journal(begun(a))}{"id":"0d3c","poli\n${journal({ id: a, endedAt: at(1) }, { id: b, endedAt: at(2) })}`;
    expect(readJournal(text, noon).over.map(({ id }) => id)).toEqual([a]);
    expect(readJournal('', noon)).toEqual({ over: [], goingOn: [] });
  });

  test('forgets what the portal has, and nothing else', () => {
    const text = journal(begun(a), begun(b), { id: a, endedAt: at(1) }, { id: b, aliveAt: at(2) });
    expect(journalWithout(text, new Set([a]))).toBe(journal(begun(b), { id: b, aliveAt: at(2) }));
  });
});
