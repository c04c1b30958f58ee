import { describe, expect, test } from 'vitest';
import { linkPurposes } from './links.ts';
import {
  accessActs,
  emailChangeStands,
  endsBy,
  invitationStands,
  linksEndedBy,
  pendingThings,
} from './pending.ts';

describe('what is pending (A7)', () => {
  test('names every kind of link but the one that belongs to no user yet', () => {
    const named = pendingThings.filter((thing) => thing.startsWith('link.')).map((thing) => thing.slice(5));
    expect([...named, 'emailVerification'].sort()).toEqual([...linkPurposes].sort());
  });

  test('ends completely with the person', () => {
    for (const thing of pendingThings) expect([thing, endsBy(thing, 'erase')]).toEqual([thing, true]);
  });

  test('leaves no session and no new address open when access is taken away or recovered', () => {
    for (const act of accessActs.filter((one) => one !== 'roleLost'))
      for (const thing of ['session', 'pass', 'link.emailChange', 'link.passwordReset'] as const)
        expect([act, thing, endsBy(thing, act)]).toEqual([act, thing, true]);
  });

  test('never closes the owner’s way back to an address', () => {
    for (const act of accessActs.filter((one) => one !== 'erase'))
      expect(linksEndedBy(act)).not.toContain('emailUndo');
  });
});

describe('an invitation', () => {
  const administrator = { able: true, roles: ['accountAdministrator'] as const };
  const coAdministrator = { able: true, roles: ['coAdministrator'] as const };
  test('that gives no role stands without its inviter', () => {
    expect(invitationStands({ able: false, roles: [] }, [])).toBe(true);
  });
  test('that gives a role stands as long as its inviter may give it', () => {
    expect(invitationStands(administrator, ['accountAdministrator'])).toBe(true);
    expect(invitationStands(coAdministrator, ['accountAdministrator'])).toBe(false);
    expect(invitationStands(coAdministrator, ['download'])).toBe(true);
    expect(invitationStands({ able: true, roles: [] }, ['download'])).toBe(false);
    expect(invitationStands({ ...administrator, able: false }, ['download'])).toBe(false);
  });
});

test('a change of another user’s address stands as long as the one who asked may edit that user', () => {
  const coAdministrator = { able: true, roles: ['coAdministrator', 'download'] as const };
  expect(emailChangeStands(coAdministrator, ['download'])).toBe(true);
  expect(emailChangeStands(coAdministrator, ['accountAdministrator'])).toBe(false);
  expect(emailChangeStands({ ...coAdministrator, able: false }, [])).toBe(false);
  expect(emailChangeStands({ able: true, roles: ['download'] }, [])).toBe(false);
});
