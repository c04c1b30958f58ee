import { expect, test } from 'vitest';
import {
  decideDelivery,
  decideLink,
  decideLinkUser,
  explainRefusal,
  linkPurposes,
  namesOwner,
} from './links.ts';

const now = new Date('2026-11-22T12:00:00Z');
const later = new Date('2026-11-22T12:00:01Z');
const fresh = { usedAt: null, endedAt: null, expiresAt: later };

test('a link works until it is used, replaced or expired', () => {
  expect(decideLink(fresh, now)).toBeNull();
  expect(decideLink({ ...fresh, usedAt: now }, now)).toBe('links.used');
  expect(decideLink({ ...fresh, endedAt: now }, now)).toBe('links.replaced');
  expect(decideLink({ ...fresh, expiresAt: now }, now)).toBe('links.expired');
  expect(decideLink(null, now)).toBe('links.unknown');
});

test('without an invitation that counts, no link sets the first password of someone who was added (A7, R3)', () => {
  const facts = { lockReasons: [], roles: [], accountClosed: false };
  for (const purpose of linkPurposes) {
    expect(decideLinkUser(purpose, { ...facts, needsInvitation: false })).toBeNull();
    const setsPassword = purpose === 'invitation' || purpose === 'passwordReset';
    expect(decideLinkUser(purpose, { ...facts, needsInvitation: true })).toBe(
      setsPassword ? 'links.invitationNeeded' : null,
    );
  }
});

test('a link that has ended names a newer email only where there may be one (W1)', () => {
  for (const purpose of linkPurposes) {
    const letsIn = ['invitation', 'passwordReset', 'emailVerification'].includes(purpose);
    expect(explainRefusal('links.replaced', purpose, { needsInvitation: true })).toBe(
      letsIn ? 'links.invitationNeeded' : 'links.replaced',
    );
    expect(explainRefusal('links.replaced', purpose, { needsInvitation: false })).toBe('links.replaced');
    expect(explainRefusal('links.used', purpose, { needsInvitation: true })).toBe('links.used');
    expect(explainRefusal('links.replaced', purpose, null)).toBe('links.replaced');
  }
});

test('a link that is over names its person only while they still have the address it was sent to', () => {
  const [old, fresh] = ['vera@old.example', 'vera@new.example'];
  expect(namesOwner({ usable: true, sentTo: old, address: fresh })).toBe(true);
  expect(namesOwner({ usable: false, sentTo: fresh, address: fresh })).toBe(true);
  expect(namesOwner({ usable: false, sentTo: old, address: fresh })).toBe(false);
});

test('a mail is not sent with a link that has ended; one that was used has arrived before', () => {
  const works = { used: false, ended: false };
  const ended = { used: false, ended: true };
  const used = { used: true, ended: false };
  expect(decideDelivery([])).toBe('send');
  expect(decideDelivery([works, works])).toBe('send');
  expect(decideDelivery([works, ended])).toBe('dropped');
  expect(decideDelivery([ended, used])).toBe('sent');
});
