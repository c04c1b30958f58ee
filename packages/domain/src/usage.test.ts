import { describe, expect, test } from 'vitest';
import { decideUsage, usageAcceptedDays, usageEventsKeptDays, type CitedPolicy } from './usage.ts';

const now = new Date('2026-11-26T12:00:00Z');
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const day = 24 * 60;
const policy: CitedPolicy = { userId: 'chloe', accountId: 'harbor', productIds: ['suite'] };
const event = { productId: 'suite', startedAt: ago(60), endedAt: ago(30) };
const decide = (change: Partial<typeof event> = {}, cited: CitedPolicy | undefined = policy) =>
  decideUsage({ ...event, ...change }, { now, policy: cited });

describe('E4: usage', () => {
  test('counts under a policy that was issued to the device and contains the product', () => {
    expect(decide()).toBe(null);
    expect(decideUsage(event, { now, policy: undefined })).toBe('usage.policyUnknown');
    expect(decide({}, { ...policy, accountId: null })).toBe('usage.policyUnknown');
    expect(decide({ productId: 'rail' })).toBe('usage.productNotInPolicy');
  });

  test('may be reported by a clock that is five minutes ahead, and not by one that is further', () => {
    expect(decide({ endedAt: ago(-5) })).toBe(null);
    expect(decide({ endedAt: new Date(ago(-5).getTime() + 1) })).toBe('usage.inTheFuture');
  });

  test('ends when it begins, or later', () => {
    expect(decide({ endedAt: event.startedAt })).toBe(null);
    expect(decide({ endedAt: new Date(event.startedAt.getTime() - 1) })).toBe('usage.endsBeforeItStarts');
  });

  test('is accepted for 90 days after it began', () => {
    const oldest = ago(usageAcceptedDays * day);
    expect(decide({ startedAt: oldest })).toBe(null);
    expect(decide({ startedAt: new Date(oldest.getTime() - 1) })).toBe('usage.tooOld');
  });

  test('is remembered longer than it is accepted, so that a repeat is always recognized', () => {
    expect(usageEventsKeptDays).toBeGreaterThan(usageAcceptedDays);
  });
});
