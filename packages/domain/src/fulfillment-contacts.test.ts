import { expect, test } from 'vitest';
import {
  decideAddContact,
  decideEndDuty,
  decideHandOver,
  decideReplaceContact,
  maxFulfillmentContacts,
  type ContactDuty,
} from './fulfillment-contacts.ts';

const duty = (userId: string, country: string | null = null): ContactDuty => ({
  id: `${userId} ${country}`,
  userId,
  country,
});
const wanted = (userId: string, country: string | null = null) => ({ userId, country, member: true });

test('a member becomes a contact once for each country, and once for all', () => {
  expect(decideAddContact(wanted('dev'), [])).toBeNull();
  expect(decideAddContact(wanted('dev', 'DE'), [duty('dev')])).toBeNull();
  expect(decideAddContact(wanted('dev'), [duty('dev')])).toBe('contacts.alreadyContact');
  expect(decideAddContact({ ...wanted('stranger'), member: false }, [])).toBe('users.notFound');
});

test('there are at most ten contacts, however many duties they share', () => {
  const full = Array.from({ length: maxFulfillmentContacts }, (_, nth) => duty(`user ${nth}`));
  expect(decideAddContact(wanted('one more'), full)).toBe('contacts.tooMany');
  expect(decideAddContact(wanted('user 3', 'ES'), full)).toBeNull();
});

test('the last duty never ends', () => {
  expect(decideEndDuty('dev null', [duty('dev')])).toBe('contacts.lastOne');
  expect(decideEndDuty('dev null', [duty('dev'), duty('dev', 'DE')])).toBeNull();
  expect(decideEndDuty('nobody', [duty('dev')])).toBe('contacts.notFound');
});

test('a successor is another member who stays', () => {
  const replace = { userId: 'dev', replacedBy: 'eva', member: true, leaving: false };
  expect(decideReplaceContact(replace, [duty('dev')])).toBeNull();
  for (const wrong of [{ member: false }, { leaving: true }, { replacedBy: 'dev' }])
    expect(decideReplaceContact({ ...replace, ...wrong }, [duty('dev')])).toBe(
      'contacts.replacementNotMember',
    );
  expect(decideReplaceContact({ ...replace, userId: 'eva' }, [duty('dev')])).toBe('contacts.notFound');
});

test('when several contacts leave in one step, one must remain', () => {
  const both = [duty('dev'), duty('eva'), duty('eva', 'ES')];
  expect(decideHandOver(new Map([['dev', null]]), both)).toBeNull();
  expect(decideHandOver(new Map([...both].map(({ userId }) => [userId, null])), both)).toBe(
    'contacts.lastOne',
  );
  expect(
    decideHandOver(
      new Map<string, string | null>([
        ['dev', null],
        ['eva', 'ana'],
      ]),
      both,
    ),
  ).toBeNull();
  expect(decideHandOver(new Map([['somebody', null]]), [])).toBeNull();
});
