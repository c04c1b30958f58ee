import { auditDetails } from '@roster/domain/audit-details';
import type { Fields, Kind } from '@roster/domain/audit-kinds';
import { expect, test } from 'vitest';
import { detailNames } from './details-in-words.ts';

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
