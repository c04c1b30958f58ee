import { describe, expect, test } from 'vitest';
import {
  codeLetters,
  decideCode,
  decideLetIn,
  decideRedeem,
  isCode,
  isNewDevice,
  nextInterval,
  normalCode,
  shownCode,
  type DeviceSignIn,
  type LetInFacts,
} from './device-sign-ins.ts';

const now = new Date('2026-12-01T12:00:00.000Z');
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const waiting: DeviceSignIn = {
  decision: null,
  expiresAt: inSeconds(60),
  redeemedAt: null,
  nextPollAt: null,
};

describe('E4: a device code', () => {
  test('is eight of twenty consonants, so that it spells no word', () => {
    expect(new Set(codeLetters).size).toBe(20);
    expect(codeLetters).not.toMatch(/[AEIOUY\d]/);
  });

  test.each([
    ['BCDF-GHJK', true],
    [' bcdf ghjk ', true],
    ['bcdf–ghjk', true],
    ['ＢＣＤＦＧＨＪＫ', true],
    ['BCDFGHJ', false],
    ['BCDFGHJKL', false],
    ['ABCDFGHJ', false],
    ['BCDFGHJ1', false],
    ['', false],
  ])('typed as %j is one: %s', (typed, is) => {
    expect(isCode(normalCode(typed))).toBe(is);
    if (is) expect(shownCode(normalCode(typed))).toBe('BCDF-GHJK');
  });

  test.each<[string, Partial<DeviceSignIn> | null, boolean]>([
    ['that waits', {}, true],
    ['that nobody was given', null, false],
    ['that has expired', { expiresAt: now }, false],
    ['that was allowed', { decision: 'allowed' }, false],
    ['that was refused', { decision: 'refused' }, false],
    ['that was redeemed', { decision: 'allowed', redeemedAt: now }, false],
  ])('%s can be decided on: %s', (_what, facts, can) => {
    expect(decideCode(facts && { ...waiting, ...facts }, now)).toBe(can ? null : 'devices.codeUnknown');
  });
});

describe('E4: what a device was let in with', () => {
  test.each<[string, Partial<DeviceSignIn> | null, ReturnType<typeof decideRedeem>]>([
    ['unknown', null, 'devices.codeUnknown'],
    ['allowed', { decision: 'allowed' }, null],
    ['allowed, and asked for early', { decision: 'allowed', nextPollAt: inSeconds(5) }, null],
    ['redeemed', { decision: 'allowed', redeemedAt: now }, 'devices.codeUsed'],
    ['redeemed and over', { decision: 'allowed', redeemedAt: now, expiresAt: now }, 'devices.codeUsed'],
    ['allowed too late', { decision: 'allowed', expiresAt: now }, 'devices.codeExpired'],
    ['refused', { decision: 'refused' }, 'devices.refusedByUser'],
    ['not decided', {}, 'devices.authorizationPending'],
    ['not decided, and asked for in time', { nextPollAt: now }, 'devices.authorizationPending'],
    ['not decided, and asked for early', { nextPollAt: inSeconds(1) }, 'devices.slowDown'],
  ])('is redeemed once: %s', (_what, facts, refusal) => {
    expect(decideRedeem(facts && { ...waiting, ...facts }, now)).toBe(refusal);
  });

  test('is asked for every five seconds, and five more for good each time it was too early', () => {
    expect(nextInterval(5, false)).toBe(5);
    expect(nextInterval(nextInterval(5, true), true)).toBe(15);
  });
});

describe('E4: a user may have so many devices', () => {
  const device = (id: string) => ({ id, thumbprint: `key of ${id}` });
  const facts: LetInFacts = {
    limit: 2,
    devices: [device('a'), device('b')],
    thumbprint: 'a new key',
    keyIsOf: 'no one',
    replaces: null,
  };

  test.each<[string, Partial<LetInFacts>, ReturnType<typeof decideLetIn>]>([
    ['one more than that', {}, 'devices.tooMany'],
    ['one within that', { devices: [device('a')] }, null],
    ['one for another', { replaces: 'b' }, null],
    ['one for a device that is not theirs', { replaces: 'c' }, 'devices.notFound'],
    ['one of theirs again', { thumbprint: 'key of a', keyIsOf: 'user' }, null],
    ['one of someone else', { keyIsOf: 'someone else', replaces: 'b' }, 'devices.keyKnown'],
    ['where the limit was lowered since', { limit: 1, replaces: 'b' }, 'devices.tooMany'],
  ])('%s', (_what, more, refusal) => {
    expect(decideLetIn({ ...facts, ...more })).toBe(refusal);
  });
});

test('E4, L4: a device is new to its user unless its key is signed in now; a name proves nothing', () => {
  const devices = [{ id: 'd1', thumbprint: 'key of d1' }];
  expect(isNewDevice({ devices, thumbprint: 'key of d1' })).toBe(false);
  expect(isNewDevice({ devices, thumbprint: 'another key' })).toBe(true);
  expect(isNewDevice({ devices: [], thumbprint: 'key of d1' })).toBe(true);
});
