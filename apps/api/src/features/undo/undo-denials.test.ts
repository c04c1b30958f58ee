import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Roster } from '../../testing/given-roster.ts';
import { pauseSignIn } from '../../testing/pause-sign-in.ts';
import { undoing } from '../../testing/undoing.ts';

// Locks and unlocks that changed what a user may run, too.

let roster: Roster;
let account: Account;
let ana: Browser;
let nobody: Browser;

givenAccount((given) => ({ roster, account, ana, nobody } = given));

const { undoable, undo, factsOf, exceptionOf } = undoing(() => ({ roster, ana }));

test('a lock that also denied access is taken back with the denial, and the allowance it ended is back', async () => {
  const person = await roster.person({ account });
  await roster.entitlement(account, { product: 'Undone designer', kind: 'pooled' });
  await roster.exception(account, person, { product: 'Undone designer', effect: 'allow', reason: 'needed' });
  const before = await factsOf(person);
  const id = await undoable('/users/lock', { userIds: [person.id], alsoDeny: true });
  expect(await factsOf(person)).not.toEqual(before);
  expect((await undo(id)).body).toMatchObject({ done: [person.id], refused: [] });
  expect(await factsOf(person)).toEqual(before);
});

test('a lock stays where its denial was changed since', async () => {
  const person = await roster.person({ account });
  const id = await undoable('/users/lock', { userIds: [person.id], alsoDeny: true });
  const exceptionId = await exceptionOf(person.id);
  await ana.patch(`/exceptions/${exceptionId}`, { reason: 'left', endsOn: null, version: 1 });
  const before = await factsOf(person);
  expect((await undo(id)).body).toMatchObject({ refused: [{ id: person.id, code: 'undo.changedSince' }] });
  expect(await factsOf(person)).toEqual(before);
});

test('an unlock that also ended the denial is taken back with it', async () => {
  const person = await roster.person({ account });
  await ana.post('/users/lock', { userIds: [person.id], alsoDeny: true, reason: 'laptop lost' });
  const before = await factsOf(person);
  const id = await undoable('/users/unlock', { userIds: [person.id], endDenials: true });
  expect(await exceptionOf(person.id)).toBe('');
  expect((await undo(id)).body).toMatchObject({ done: [person.id] });
  expect(await factsOf(person)).toEqual(before);
});

test('an unlock that ended the denial of a user who was only throttled is taken back, beside that of a locked one', async () => {
  const [locked, throttled] = [await roster.person({ account }), await roster.person({ account })];
  await ana.post('/users/lock', { userIds: [locked.id], alsoDeny: true });
  await roster.exception(account, throttled, { reason: 'laptop lost' });
  await pauseSignIn(nobody, throttled);
  const before = [await factsOf(locked), await factsOf(throttled)];
  const userIds = [locked.id, throttled.id];
  const id = await undoable('/users/unlock', { userIds, endDenials: true });
  expect(await exceptionOf(throttled.id)).toBe('');
  expect((await undo(id)).body).toMatchObject({ done: userIds, refused: [] });
  expect([await factsOf(locked), await factsOf(throttled)]).toEqual(before);
});

test('the denial of a user who was only throttled stays ended where another one was made since', async () => {
  const person = await roster.person({ account });
  await roster.exception(account, person);
  await pauseSignIn(nobody, person);
  const id = await undoable('/users/unlock', { userIds: [person.id], endDenials: true });
  await ana.post('/users/exceptions', { userIds: [person.id], productId: null, effect: 'deny' });
  const before = await factsOf(person);
  expect((await undo(id)).body).toMatchObject({ refused: [{ id: person.id, code: 'undo.changedSince' }] });
  expect(await factsOf(person)).toEqual(before);
});
