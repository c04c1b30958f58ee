import { expect, test } from 'vitest';
import { decideOperation } from './operator.ts';

const user = { operator: false, affiliated: true, lockedByOperator: false, fulfillmentContact: false };

test('the operator acts on everyone but operators', () => {
  for (const operation of ['lock', 'release', 'erase'] as const) {
    expect(decideOperation(user, operation)).toBeNull();
    expect(decideOperation({ ...user, operator: true }, operation)).toBe('users.isOperator');
    expect(decideOperation(null, operation)).toBe('users.notFound');
  }
  expect(decideOperation({ ...user, lockedByOperator: true }, 'lock')).toBe('users.alreadyLocked');
  expect(decideOperation(user, 'unlock')).toBe('users.notLocked');
  expect(decideOperation({ ...user, affiliated: false }, 'release')).toBe('users.notAffiliated');
});

test('a fulfillment contact is replaced before the operator releases them', () => {
  const contact = { ...user, fulfillmentContact: true };
  expect(decideOperation(contact, 'release')).toBe('users.isFulfillmentContact');
  expect(decideOperation(contact, 'erase')).toBe('users.isFulfillmentContact');
  expect(decideOperation(contact, 'lock')).toBeNull();
});
