import { describe, expect, test } from 'vitest';
import { decideEdit, decideEmailChange, decideLastDay } from './edits.ts';

const chloe = { id: 'chloe', roles: [], version: 3, federated: false };
const ana = { id: 'ana', roles: ['accountAdministrator' as const], version: 1, federated: false };
const ben = { id: 'ben', roles: ['coAdministrator' as const], version: 1 };
const byBen = { actor: ben, version: 3, editsNote: true };

test('an edit needs the version that the editor has seen', () => {
  expect(decideEdit(chloe, byBen)).toBeNull();
  expect(decideEdit(chloe, { ...byBen, version: 2 })).toBe('users.changedMeanwhile');
  expect(decideEdit(undefined, byBen)).toBe('users.notFound');
  expect(decideEdit(ana, { ...byBen, version: 1 })).toBe('users.administratorProtected');
});

test('administrators edit themselves, but not the note about them', () => {
  expect(decideEdit(ben, { ...byBen, version: 1, editsNote: false })).toBeNull();
  expect(decideEdit(ben, { ...byBen, version: 1 })).toBe('users.noteAboutYourself');
  expect(decideEdit(ana, { actor: ana, version: 1, editsNote: true })).toBe('users.noteAboutYourself');
});

describe('a last day of access', () => {
  const facts = { actor: { id: 'ben' }, lastDay: '2026-11-21', today: '2026-11-21' };
  const dev = { id: 'dev', fulfillmentContact: false };

  test('is today or later', () => {
    expect(decideLastDay(dev, facts)).toBeNull();
    expect(decideLastDay(dev, { ...facts, lastDay: '2026-11-20' })).toBe('users.lastDayPast');
    expect(decideLastDay(dev, { ...facts, lastDay: '0226-11-21' })).toBe('users.lastDayPast');
  });
  test('is never one’s own, not even to be taken away', () => {
    expect(decideLastDay({ ...dev, id: 'ben' }, facts)).toBe('users.ownLastDay');
    expect(decideLastDay({ ...dev, id: 'ben' }, { ...facts, lastDay: null })).toBe('users.ownLastDay');
  });
  test('waits for the successor of a fulfillment contact', () => {
    const contact = { ...dev, fulfillmentContact: true };
    expect(decideLastDay(contact, facts)).toBe('users.isFulfillmentContact');
    expect(decideLastDay(contact, { ...facts, lastDay: null })).toBeNull();
  });
});

test('administrators change addresses within their own verified domains', () => {
  const by = { actorRoles: ['coAdministrator' as const] };
  expect(decideEmailChange(chloe, { ...by, newDomain: 'mine' })).toBeNull();
  expect(decideEmailChange(chloe, { ...by, newDomain: 'other' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange(chloe, { ...by, newDomain: 'none' })).toBe('users.emailOutsideDomains');
  expect(decideEmailChange({ ...chloe, federated: true }, { ...by, newDomain: 'mine' })).toBe(
    'users.managedByOrganization',
  );
  expect(decideEmailChange(ana, { ...by, newDomain: 'mine' })).toBe('users.administratorProtected');
});
