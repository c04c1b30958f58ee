import { expect, test } from 'vitest';
import {
  decideAddContact,
  decideEndDuty,
  decideHandOver,
  decideReplaceContact,
  mayEndDuties,
  maxFulfillmentContacts,
  type ContactDuty,
} from './contacts.ts';
import type { RoleKey } from './roles.ts';

const duty = (userId: string, country: string | null = null, roles: RoleKey[] = []): ContactDuty => ({
  id: `${userId} ${country}`,
  userId,
  country,
  roles,
});
const member = { roles: [] };
const administrator = { roles: ['accountAdministrator'] as const };
const wanted = (userId: string, country: string | null = null) => ({ userId, country, member });
const by = (role: RoleKey, duties: ContactDuty[]) => ({ actorRoles: [role], duties });
const byColleague = (duties: ContactDuty[]) => by('coAdministrator', duties);

test('a member becomes a contact once for each country, and once for all', () => {
  expect(decideAddContact(wanted('dev'), byColleague([]))).toBeNull();
  expect(decideAddContact(wanted('dev', 'DE'), byColleague([duty('dev')]))).toBeNull();
  expect(decideAddContact(wanted('dev'), byColleague([duty('dev')]))).toBe('contacts.alreadyContact');
  expect(decideAddContact({ ...wanted('stranger'), member: undefined }, byColleague([]))).toBe(
    'users.notFound',
  );
});

test('there are at most ten contacts, however many duties they share', () => {
  const full = Array.from({ length: maxFulfillmentContacts }, (_, nth) => duty(`user ${nth}`));
  expect(decideAddContact(wanted('one more'), byColleague(full))).toBe('contacts.tooMany');
  expect(decideAddContact(wanted('user 3', 'ES'), byColleague(full))).toBeNull();
});

test('the last duty never ends', () => {
  expect(decideEndDuty('dev null', byColleague([duty('dev')]))).toBe('contacts.lastOne');
  expect(decideEndDuty('dev null', byColleague([duty('dev'), duty('dev', 'DE')]))).toBeNull();
  expect(decideEndDuty('nobody', byColleague([duty('dev')]))).toBe('contacts.notFound');
});

test('a successor is another member who stays', () => {
  const replace = { userId: 'dev', replacedBy: 'eva', member, leaving: false };
  expect(decideReplaceContact(replace, byColleague([duty('dev')]))).toBeNull();
  for (const wrong of [{ member: undefined }, { leaving: true }, { replacedBy: 'dev' }])
    expect(decideReplaceContact({ ...replace, ...wrong }, byColleague([duty('dev')]))).toBe(
      'contacts.replacementNotMember',
    );
  expect(decideReplaceContact({ ...replace, userId: 'eva' }, byColleague([duty('dev')]))).toBe(
    'contacts.notFound',
  );
});

test('a co-administrator neither gives a duty to an Account Administrator nor takes one from them', () => {
  const ana = duty('ana', null, ['accountAdministrator']);
  const duties = [ana, duty('dev')];
  const toEva = { userId: 'ana', replacedBy: 'eva', member, leaving: false };
  const toAna = { userId: 'dev', replacedBy: 'ana', member: administrator, leaving: false };
  const decisions = (role: RoleKey) => [
    decideAddContact({ ...wanted('ana', 'ES'), member: administrator }, by(role, duties)),
    decideEndDuty(ana.id, by(role, duties)),
    decideReplaceContact(toEva, by(role, duties)),
    decideReplaceContact(toAna, by(role, duties)),
  ];
  expect(decisions('coAdministrator')).toEqual(Array(4).fill('users.administratorProtected'));
  expect(decisions('accountAdministrator')).toEqual([null, null, null, null]);
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

test('a duty may end with the one who leaves only if a contact remains, beside what is chosen for the others (D2)', () => {
  const may = (contacts: string[], chosen: [string, string | null][] = []) =>
    mayEndDuties('dev', new Map(chosen), contacts);
  expect(may(['dev'])).toBe(false);
  expect(may(['dev', 'eva'])).toBe(true);
  expect(may(['dev', 'eva'], [['eva', null]])).toBe(false);
  expect(may(['dev', 'eva'], [['eva', 'ana']])).toBe(true);
  expect(may(['dev', 'eva', 'ben'], [['eva', null]])).toBe(true);
  expect(may(['dev', 'eva'], [['dev', null]])).toBe(true);
});
