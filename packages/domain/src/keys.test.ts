import { describe, expect, test } from 'vitest';
import { decideRotateKeys, forgetsKeysBefore, keyState, rotationTimes } from './keys.ts';
import { runsUntil } from './devices.ts';

const now = new Date('2026-11-26T12:00:00Z');
const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const first = { signsFrom: inHours(-500), signsUntil: null, publishedUntil: null };

describe('E4: rotating the keys that sign policies', () => {
  const { signsFrom, publishedUntil } = rotationTimes(now);
  const before = { signsFrom: inHours(-500), signsUntil: signsFrom, publishedUntil };
  const next = { signsFrom, signsUntil: null, publishedUntil: null };

  test('publishes the new key a day before it signs', () => {
    expect(signsFrom).toEqual(inHours(24));
    expect([keyState(before, now), keyState(next, now)]).toEqual(['signing', 'next']);
    expect([keyState(before, signsFrom), keyState(next, signsFrom)]).toEqual(['published', 'signing']);
  });
  test('keeps the old one published until the last policy that it signed has run out', () => {
    expect(publishedUntil >= runsUntil(signsFrom, null)).toBe(true);
    expect(keyState(before, new Date(publishedUntil.getTime() - 1))).toBe('published');
    expect(keyState(before, publishedUntil)).toBe('retired');
  });
  test('waits until the last new key signs', () => {
    expect(decideRotateKeys([first], now)).toBeNull();
    expect(decideRotateKeys([before, next], now)).toBe('keys.rotationUnderWay');
    expect(decideRotateKeys([before, next], signsFrom)).toBeNull();
  });
  test('forgets the private part only of a key that signs nothing on any server', () =>
    expect(forgetsKeysBefore(inHours(25))).toEqual(signsFrom));
});
