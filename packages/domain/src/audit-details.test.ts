import { expect, test } from 'vitest';
import { auditDetails } from './audit-details.ts';
import { bare, kindOf, type Fields } from './audit-kinds.ts';
import { placeholdersOf, readDetails, readPlaceholders, takeoverEvents } from './audit-reading.ts';

/** What a person is called, or typed, whichever event says it. */
const ofPeople = [
  ...['email', 'firstName', 'lastName', 'employeeNumber', 'department', 'note', 'reason', 'search', 'view'],
  ...['lostHolder', 'device'],
  'primaryContact.name',
];

const events = Object.entries<Fields>(auditDetails);

/** Every detail at any level, by its path within the event, with its kind. */
const detailsOf = (fields: Fields, path: readonly string[] = []): [path: string, kind: unknown][] =>
  Object.keys(fields).flatMap((name) => {
    const key = name.replace('?', '');
    const own = bare(kindOf(fields, key));
    const kind = typeof own === 'object' && 'listOf' in own ? bare(own.listOf) : own;
    return typeof kind === 'object' && 'part' in kind
      ? detailsOf(kind.part, [...path, key])
      : [[[...path, key].join('.'), kind] as [string, unknown]];
  });

test.each(events)('X1: of %s exactly what is of a person can be erased', (_event, fields) => {
  const wrong = detailsOf(fields).filter(([path, kind]) => {
    const isOfPerson = ofPeople.some((name) => path === name || path.endsWith(`.${name}`));
    return isOfPerson !== (kind === 'personal');
  });
  expect(wrong).toEqual([]);
});

test('a sentence may fill in what is always there and reads as text', () => {
  expect(placeholdersOf('groups.edited')).toEqual(['group']);
  expect(placeholdersOf('support.opened')).toEqual(['number', 'category']);
  expect(placeholdersOf('users.locked')).toEqual([]);
  expect(readPlaceholders('support.answered', { number: 7 })).toEqual({ number: '7' });
  expect(readPlaceholders('domains.removed', { domain: 'harbor.example' })).toEqual({
    domain: 'harbor.example',
    reason: '',
  });
  expect(readPlaceholders('users.ofTomorrow', { number: 7 })).toEqual({});
});

test('the details are read as what changed, why, and the rest without ids', () => {
  const details = {
    groupId: 'an id',
    group: 'Site survey',
    before: { name: 'Site' },
    after: { name: 'Site survey' },
  };
  expect(readDetails('groups.edited', details)).toEqual({
    reason: null,
    before: { name: 'Site' },
    after: { name: 'Site survey' },
    others: [['group', 'Site survey']],
  });
  expect(readDetails('users.locked', { before: { lockReasons: [] }, reason: 'On leave' })).toEqual({
    reason: 'On leave',
    before: { lockReasons: [] },
    after: {},
    others: [],
  });
  expect(readDetails('users.ofTomorrow', { color: 'red' }).others).toEqual([['color', 'red']]);
});

test('an event whose details say that one user comes after another one names both', () => {
  const takeovers = events.filter(([, { before }]) => {
    const was = typeof before === 'object' && 'part' in before ? before.part : {};
    return 'userId' in was;
  });
  expect(takeovers.map(([event]) => event)).toEqual(takeoverEvents);
});
