import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Answer, Browser, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
let account: Account;
let ana: Browser;

givenAccount((given) => ({ roster, account, ana } = given));

const idOf = ({ body }: Answer, nth = 0) => (body['items'] as { id: string }[])[nth]?.id ?? '';
const add = (userId: string, country: string | null = null) =>
  ana.post('/fulfillment-contacts', { userId, country });

test('a contact is added once, for a country or for all', async () => {
  const dev = await roster.person({ account });
  expect((await add(dev.id)).body).toMatchObject({
    items: [{ userId: dev.id, country: null, refusal: 'contacts.lastOne' }],
  });
  expect((await add(dev.id, 'ES')).body['items']).toHaveLength(2);
  expect((await add(dev.id, 'ES')).body).toMatchObject({ code: 'contacts.alreadyContact' });
});

test('an account that had a contact never has none again', async () => {
  const dev = await roster.person({ account });
  const first = idOf(await add(dev.id));
  expect((await ana.post(`/fulfillment-contacts/${first}/end`)).body).toMatchObject({
    code: 'contacts.lastOne',
  });
  const eva = await roster.person({ account });
  await add(eva.id);
  expect((await ana.post(`/fulfillment-contacts/${first}/end`)).body).toMatchObject({
    items: [{ userId: eva.id }],
  });
});

test('several end together, but the last one is refused with its reason; taken back, all are there again', async () => {
  const people = await Promise.all(['One', 'Two', 'Three'].map(() => roster.person({ account })));
  const contactIds = await Promise.all(people.map((person) => roster.contact(account, person)));
  const [first = '', second = '', last = ''] = contactIds;
  const outcome = { done: [first, second], refused: [{ id: last, code: 'contacts.lastOne' }] };
  const dry = await ana.post('/fulfillment-contacts/end', { contactIds, dryRun: true });
  expect(dry.body).toMatchObject(outcome);
  const { body } = await ana.post(
    '/fulfillment-contacts/end',
    { contactIds, undoable: true },
    { 'idempotency-key': 'several contacts' },
  );
  expect(body).toMatchObject(outcome);
  expect((await ana.get('/fulfillment-contacts')).body).toMatchObject({ items: [{ id: last }] });
  const { id } = body['undo'] as { id: string };
  const undone = await ana.post(`/undo/${id}`, {});
  expect(undone.body).toMatchObject({ refused: [] });
  expect((undone.body['done'] as string[]).sort()).toEqual(
    people
      .slice(0, 2)
      .map((one) => one.id)
      .sort(),
  );
  const { items } = (await ana.get('/fulfillment-contacts')).body as { items: { id: string }[] };
  expect(items.map((one) => one.id).sort()).toEqual([...contactIds].sort());
});

test('there are at most ten, also when twenty are added in parallel', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => roster.person({ account })));
  const answers = await Promise.all(people.map(({ id }) => add(id)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  expect(answers.filter(({ body }) => body['code'] === 'contacts.tooMany')).toHaveLength(10);
});

test('another member takes over in place', async () => {
  const dev = await roster.person({ account });
  const heir = await roster.person({ account });
  const id = idOf(await add(dev.id, 'DE'));
  expect((await ana.post(`/fulfillment-contacts/${id}/replace`, { userId: heir.id })).body).toMatchObject({
    items: [{ id, userId: heir.id, country: 'DE' }],
  });
  const stranger = await roster.person();
  expect((await ana.post(`/fulfillment-contacts/${id}/replace`, { userId: stranger.id })).body).toMatchObject(
    {
      code: 'contacts.replacementNotMember',
    },
  );
});

test('the log names who was replaced, also once they have left, and says so once they were erased', async () => {
  const dev = await roster.person({ account, firstName: 'Dev', lastName: 'Patel' });
  const heir = await roster.person({ account });
  const id = idOf(await add(dev.id, 'DE'));
  await ana.post(`/fulfillment-contacts/${id}/replace`, { userId: heir.id });
  const other = async () =>
    (await ana.get('/audit-events?event=contacts.replaced')).body['items'] as { other: unknown }[];
  expect(await other()).toMatchObject([{ other: { name: 'Dev Patel' } }]);
  await ana.post('/users/remove', { userIds: [dev.id] });
  expect(await other()).toMatchObject([{ other: { name: 'Dev Patel' } }]);
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  expect((await operator.post(`/operator/users/${dev.id}/erase`, { reason: 'Asked for' })).status).toBe(200);
  expect(await other()).toMatchObject([{ other: { name: null } }]);
  const added = (await ana.get('/audit-events?event=contacts.added')).body['items'];
  expect(added).toMatchObject([{ other: null }]);
});

test('a contact cannot be released or leave by a link before a successor is set', async () => {
  const dev = await roster.person({ account });
  await add(dev.id);
  await (await roster.browserOf(dev)).post('/profile/requests', { kind: 'release' });
  const { body } = await ana.get('/user-requests');
  const [request] = body['items'] as { id: string; refusal: string }[];
  expect(request?.refusal).toBe('users.isFulfillmentContact');
  const answer = await ana.post(`/user-requests/${request?.id}/answer`, { answer: 'grant' });
  expect(answer.body).toMatchObject({ code: 'users.isFulfillmentContact' });
});

test('the list is narrowed to countries, and to those who are for all', async () => {
  const [everywhere, spain, austria] = await Promise.all([1, 2, 3].map(() => roster.person({ account })));
  await add(everywhere?.id ?? '');
  await add(spain?.id ?? '', 'ES');
  await add(austria?.id ?? '', 'AT');
  const of = async (country: string) => {
    const { body } = await ana.get(`/fulfillment-contacts?country=${country}`);
    return (body['items'] as { userId: string }[]).map(({ userId }) => userId).sort();
  };
  expect(await of('ES')).toEqual([spain?.id]);
  expect(await of('all')).toEqual([everywhere?.id]);
  expect(await of('AT,all')).toEqual([austria?.id, everywhere?.id].sort());
  expect(await of('NO')).toEqual([]);
  const ending = { matching: { country: ['ES'] }, expectedTotal: 1, dryRun: true };
  expect((await ana.post('/fulfillment-contacts/end', ending)).body['done']).toHaveLength(1);
});
