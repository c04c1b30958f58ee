import type { AuditEvent } from '@roster/contract/audit-events';
import { auditDetails } from '@roster/domain/audit-details';
import type { Fields, Kind } from '@roster/domain/audit-kinds';
import { expect, test } from 'vitest';
import { detailNames } from './details-in-words.ts';
import { runsOf } from './runs.ts';

const event = (sequence: number, over: Partial<AuditEvent> = {}): AuditEvent => ({
  id: String(sequence),
  sequence,
  at: '2026-11-03T10:00:00.000Z',
  event: 'users.locked',
  actor: { id: 'ana', kind: 'user', name: 'Ana' },
  subject: { id: `u${sequence}`, name: 'Someone', member: true },
  details: {},
  ...over,
});

test('what one action did to many users is one row, and what another did is not in it', () => {
  const other = { actor: { id: 'ben', kind: 'user' as const, name: 'Ben' } };
  const runs = runsOf([
    event(9),
    event(8),
    event(7, other),
    event(6, { at: '2026-11-03T09:00:00.000Z' }),
    event(5, { event: 'users.unlocked', at: '2026-11-03T09:00:00.000Z' }),
  ]);
  expect(runs.map(({ events }) => events.map(({ sequence }) => sequence))).toEqual([[9, 8], [7], [6], [5]]);
});

test('events about nobody stay apart, since each says something of its own', () => {
  expect(runsOf([event(2, { subject: null }), event(1, { subject: null })])).toHaveLength(2);
});

/** The names of all details, at any level. */
const namesIn = (fields: Fields): string[] =>
  Object.entries(fields).flatMap(([name, kind]) => [name.replace('?', ''), ...namesWithin(kind)]);
const namesWithin = (kind: Kind): string[] => {
  if (typeof kind !== 'object') return [];
  if ('part' in kind) return namesIn(kind.part);
  if ('listOf' in kind) return namesWithin(kind.listOf);
  return 'orNull' in kind ? namesWithin(kind.orNull) : [];
};

test('every detail of the audit log has a name in words, or is known to say nothing to a reader', () => {
  const names = new Set(
    Object.values<Fields>(auditDetails).flatMap((fields) =>
      // An empty part names nothing.
      namesIn(fields).filter((name) => !['before', 'after'].includes(name)),
    ),
  );
  expect([...names].filter((name) => !(name in detailNames)).sort()).toEqual([]);
  expect(
    Object.keys(detailNames)
      .filter((name) => !names.has(name))
      .sort(),
  ).toEqual([]);
});
