import { expect, test } from 'vitest';
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
