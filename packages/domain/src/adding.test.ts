import { describe, expect, test } from 'vitest';
import { decideAdd, decideAddToAccount, type AddFacts } from './adding.ts';

const known = (more: Partial<NonNullable<AddFacts['known']>> = {}) => ({
  affiliation: 'none' as const,
  operator: false,
  waitsForMine: false,
  ...more,
});
const theirs = { owner: 'other' as const, federated: false };
const theirsFederated = { owner: 'other' as const, federated: true };
const mine = { owner: 'mine' as const, federated: false };

describe('A2: adding a user whose e-mail is', () => {
  test.each<[string, AddFacts, string | null, string | null]>([
    [
      'in my account',
      { known: known({ affiliation: 'mine' }), domain: null },
      'users.alreadyMember',
      'users.alreadyMember',
    ],
    [
      'waiting for my approval',
      { known: known({ waitsForMine: true }), domain: null },
      'users.awaitingApproval',
      'users.awaitingApproval',
    ],
    [
      'in another account',
      { known: known({ affiliation: 'other' }), domain: null },
      'users.inOtherAccount',
      'users.inOtherAccount',
    ],
    [
      "an operator's",
      { known: known({ operator: true }), domain: null },
      'users.inOtherAccount',
      'users.inOtherAccount',
    ],
    ['known and unaffiliated', { known: known(), domain: null }, 'users.existsUnaffiliated', null],
    [
      'known, unaffiliated, in a domain of another account',
      { known: known(), domain: theirs },
      'users.existsUnaffiliated',
      null,
    ],
    [
      'known, unaffiliated, in a domain another account federates',
      { known: known(), domain: theirsFederated },
      'users.domainOwnedByOther',
      'users.domainOwnedByOther',
    ],
    [
      'unknown, in a domain of another account',
      { known: null, domain: theirs },
      'users.domainOwnedByOther',
      'users.notRegistered',
    ],
    ['unknown, in a domain of mine', { known: null, domain: mine }, null, 'users.notRegistered'],
    ['unknown otherwise', { known: null, domain: null }, null, 'users.notRegistered'],
  ])('%s', (_what, facts, add, addToAccount) => {
    expect(decideAdd(facts)).toBe(add);
    expect(decideAddToAccount(facts)).toBe(addToAccount);
  });

  test('in my account comes before everything else', () => {
    const facts = { known: known({ affiliation: 'mine', waitsForMine: true }), domain: theirsFederated };
    expect(decideAdd(facts)).toBe('users.alreadyMember');
  });
});
