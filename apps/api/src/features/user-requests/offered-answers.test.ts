import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// X5: the list says of each request what answering it would be refused with.

let roster: Roster;
let account: Account;
let ana: Browser;
let me: Person;
givenAccount((given) => ({ roster, account, ana, me } = given));

type Item = { id: string; refusal: string | null; declineRefusal: string | null };

const coAdministrator = async () =>
  roster.browserOf(await roster.person({ account, roles: ['coAdministrator'] }));

test.each([
  ['one’s own', () => me, () => Promise.resolve(ana), 'requests.cannotAnswerOwn'],
  [
    'an Account Administrator’s, seen by a Co-Administrator',
    () => me,
    coAdministrator,
    'users.administratorProtected',
  ],
  ['a member’s', () => roster.person({ account }), coAdministrator, null],
] as const)('%s request is refused as the list says', async (_, asking, reading, refusal) => {
  // Someone who may answer an Account Administrator (L3).
  await roster.person({ account, roles: ['accountAdministrator'] });
  const asker = await roster.browserOf(await asking());
  expect(await asker.post('/profile/requests', { kind: 'country', country: 'DE' })).toHaveProperty(
    'status',
    201,
  );
  const reader = await reading();
  const { items } = (await reader.get('/user-requests')).body as { items: Item[] };
  const [request] = items;
  if (!request) throw new Error('it is not in the list');
  expect(request).toMatchObject({ refusal, declineRefusal: refusal });
  for (const answer of ['grant', 'decline'].slice(refusal ? 0 : 1)) {
    const { status, body } = await reader.post(`/user-requests/${request.id}/answer`, { answer });
    expect(status === 200 ? null : body['code']).toBe(refusal);
  }
});

describe('declining several requests', () => {
  const decline = (browser: Browser, requestIds: string[], more: object = {}) =>
    browser.post('/user-requests/decline', { requestIds, ...more }, { 'idempotency-key': requestIds.join() });

  test('gives all who asked the same answer, and what may not be declined is refused with its reason', async () => {
    const [one, two] = [await roster.person({ account }), await roster.person({ account })];
    const [ofOne, ofTwo, mine] = [
      await roster.asking(account, one),
      await roster.asking(account, two),
      await roster.asking(account, me),
    ];
    const outcome = { done: [ofOne, ofTwo], refused: [{ id: mine, code: 'requests.cannotAnswerOwn' }] };
    const dry = await ana.post('/user-requests/decline', { requestIds: [ofOne, ofTwo, mine], dryRun: true });
    expect(dry.body).toMatchObject(outcome);
    await roster.mails.receive();
    const { body } = await decline(ana, [ofOne, ofTwo, mine], { message: 'Not before summer' });
    expect(body).toMatchObject(outcome);
    const mails = await roster.mails.receive();
    expect(mails.map(({ to }) => to).sort()).toEqual([one.email, two.email].sort());
    for (const { text } of mails) expect(text).toContain('Not before summer');
    const again = await ana.post('/user-requests/decline', { requestIds: [ofOne] });
    expect(again.body).toMatchObject({ done: [], refused: [{ code: 'requests.alreadyAnswered' }] });
  });

  test('is taken back as one change, but for those who have asked for the same again', async () => {
    const [one, two] = [await roster.person({ account }), await roster.person({ account })];
    const [ofOne, ofTwo] = [await roster.asking(account, one), await roster.asking(account, two)];
    const { body } = await decline(ana, [ofOne, ofTwo], { undoable: true });
    const again = await roster.asking(account, two);
    const { id } = body['undo'] as { id: string };
    expect((await ana.post(`/undo/${id}`, {})).body).toMatchObject({
      done: [one.id],
      refused: [{ id: two.id, code: 'undo.changedSince' }],
    });
    const { items } = (await ana.get('/user-requests')).body as { items: Item[] };
    expect(items.map((item) => item.id).sort()).toEqual([ofOne, again].sort());
  });
});
