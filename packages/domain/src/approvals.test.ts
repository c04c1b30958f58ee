import { describe, expect, test } from 'vitest';
import {
  decideAllowAgain,
  decideAskToJoin,
  decideRequest,
  decideApprove,
  decideComeIn,
  isApprovedAtOnce,
  type JoinFacts,
} from './approvals.ts';

const requests = new Map([
  ['open', { state: 'open' as const }],
  ['approved', { state: 'approved' as const }],
  ['rejected', { state: 'rejected' as const }],
  ['gone', { state: 'noLongerWaiting' as const }],
]);

test('a request is decided once (P2)', () => {
  expect(decideRequest('open', requests)).toBeNull();
  expect(decideRequest('approved', requests)).toBe('approvals.alreadyDecided');
  expect(decideRequest('rejected', requests)).toBe('approvals.alreadyDecided');
  expect(decideRequest('gone', requests)).toBe('approvals.noLongerWaiting');
  expect(decideRequest('unknown', requests)).toBe('approvals.notFound');
});

test('only a rejected user is allowed to ask again', () => {
  expect(decideAllowAgain('rejected', requests)).toBeNull();
  expect(decideAllowAgain('approved', requests)).toBe('approvals.notRejected');
  expect(decideAllowAgain('unknown', requests)).toBe('approvals.notFound');
});

test('auto-approval never applies to someone this account rejected or removed (P1)', () => {
  const clean = { autoApproval: true, rejectedHere: false, departedHere: false };
  expect(isApprovedAtOnce(clean)).toBe(true);
  expect(isApprovedAtOnce({ ...clean, rejectedHere: true })).toBe(false);
  expect(isApprovedAtOnce({ ...clean, departedHere: true })).toBe(false);
  expect(isApprovedAtOnce({ ...clean, autoApproval: false })).toBe(false);
});

describe('asking to join', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const free: JoinFacts = {
    affiliated: false,
    operator: false,
    waiting: false,
    federatedElsewhere: false,
    account: { closed: false, mayAskAgainAt: null },
  };
  test.each<[string, Partial<JoinFacts>, string | null]>([
    ['is for those without an account', {}, null],
    ['is not for members', { affiliated: true }, 'join.alreadyAffiliated'],
    ['is not for operators', { operator: true }, 'join.alreadyAffiliated'],
    ['waits for one account at a time', { waiting: true }, 'join.alreadyWaiting'],
    ['needs an account', { account: null }, 'join.accountNotFound'],
    [
      'does not reach a closed account',
      { account: { closed: true, mayAskAgainAt: null } },
      'join.accountNotFound',
    ],
    [
      'is not for addresses another account federates',
      { federatedElsewhere: true },
      'users.domainOwnedByOther',
    ],
    [
      'waits seven days after a rejection',
      { account: { closed: false, mayAskAgainAt: new Date('2026-11-22T12:00:01Z') } },
      'join.tooEarly',
    ],
    ['and not longer', { account: { closed: false, mayAskAgainAt: now } }, null],
  ])('%s', (_what, more, code) => {
    expect(decideAskToJoin({ ...free, ...more }, now)).toBe(code);
  });
});

test('the seven days after a rejection hold where the domain leads, too, and auto-approval does not shorten them', () => {
  const now = new Date('2026-11-27T12:00:00Z');
  const askAgainAt = new Date('2026-11-30T12:00:00Z');
  const rejected = { rejectedHere: true, departedHere: false, askAgainAt };
  const none = { rejectedHere: false, departedHere: false, askAgainAt: null };
  for (const autoApproval of [true, false]) {
    expect(decideComeIn({ ...rejected, autoApproval }, now)).toEqual({ standing: 'tooEarly', askAgainAt });
    expect(decideComeIn({ ...rejected, autoApproval }, askAgainAt)).toEqual({ standing: 'waiting' });
  }
  expect(decideComeIn({ ...none, autoApproval: true }, now)).toEqual({ standing: 'joined' });
  expect(decideComeIn({ ...none, autoApproval: false }, now)).toEqual({ standing: 'waiting' });
});

test.each([
  ['domain', 'mine', false, null],
  ['domain', 'none', false, null],
  ['domain', 'other', false, 'approvals.noLongerWaiting'],
  ['domain', 'other', true, 'users.domainOwnedByOther'],
  ['accountNumber', 'other', false, null],
  ['accountNumber', 'other', true, 'users.domainOwnedByOther'],
  ['accountNumber', 'mine', true, null],
] as const)(
  'a request by %s whose domain is now of %s (federated: %s): %s',
  (source, owner, federated, refusal) => {
    const request = { state: 'open', source, domain: { owner, federated } } as const;
    expect(decideApprove('one', new Map([['one', request]]))).toBe(refusal);
    expect(decideApprove('one', new Map([['one', { ...request, state: 'rejected' as const }]]))).toBe(
      'approvals.alreadyDecided',
    );
  },
);
