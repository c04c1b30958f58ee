import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';
import { pauseSignIn } from '../../testing/pause-sign-in.ts';

let roster: Roster;
let account: Account;
let me: Person;
let ana: Browser;
let manager: Browser;
let nobody: Browser;

givenAccount(async (given) => {
  ({ roster, account, me, ana, nobody } = given);
  manager = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
});

const member = (lastName = 'Holt') => roster.person({ account, firstName: 'Mia', lastName });
const listed = async (query = '') => (await manager.get(`/exceptions?${query}`)).body;
const itemsOf = (body: Record<string, unknown>) => body['items'] as { id: string }[];
type Said = { productId?: string | null; effect?: string; endsOn?: string; reason?: string };
const decide = (people: readonly { id: string }[], said: Said = {}, browser = manager) =>
  browser.post('/users/exceptions', {
    userIds: people.map(({ id }) => id),
    productId: null,
    effect: 'deny',
    ...said,
  });
const bought = async (product: string, terms: object = {}) => {
  await roster.entitlement(account, { product, kind: 'pooled', ...terms });
  return roster.product(product);
};

test('a License Manager denies users a product, with a reason and a last day, once (E1)', async () => {
  const productId = await bought('Denied designer');
  const people = [await member('One'), await member('Two')];
  const said = { productId, endsOn: '2099-05-01', reason: 'Between two projects' };
  expect((await decide(people, said)).body).toEqual({ done: people.map(({ id }) => id), refused: [] });
  expect((await decide(people.slice(0, 1), said)).body).toMatchObject({
    refused: [{ id: people[0]?.id, code: 'exceptions.alreadyThere', name: 'Mia One' }],
  });
  expect(await listed('sort=name')).toMatchObject({
    total: 2,
    items: [
      {
        user: { id: people[0]?.id, name: 'Mia One', status: 'active' },
        product: { id: productId, name: 'Denied designer' },
        effect: 'deny',
        endsOn: '2099-05-01',
        reason: 'Between two projects',
        state: 'inForce',
        refusal: null,
      },
      { user: { name: 'Mia Two' } },
    ],
  });
  const { body } = await ana.get('/audit-events?event=exceptions.created');
  expect(body).toMatchObject({
    items: [
      {
        details: {
          concerns: 'oneProduct',
          product: 'Denied designer',
          effect: 'deny',
          after: { endsOn: '2099-05-01', reason: 'Between two projects' },
        },
      },
    ],
  });
});

test('what the account has not bought, and a last day that is past, are refused for all', async () => {
  const [person, foreign] = [await member(), await roster.product('Bought by no one here')];
  expect((await decide([person], { productId: foreign })).body).toMatchObject({ code: 'products.notFound' });
  expect((await decide([person], { productId: me.id })).body).toMatchObject({ code: 'products.notFound' });
  expect((await decide([person], { endsOn: '2026-01-01' })).body).toMatchObject({
    code: 'exceptions.lastDayPast',
  });
  expect(await listed()).toMatchObject({ total: 0 });
});

test('no one denies themselves, and who is denied does not lift it themselves (L3)', async () => {
  const boss = await roster.person({ account, roles: ['licenseManager'] });
  const browser = await roster.browserOf(boss);
  expect((await decide([boss], {}, browser)).body).toMatchObject({
    refused: [{ code: 'exceptions.cannotDenyYourself' }],
  });
  const exceptionId = await roster.exception(account, boss);
  expect((await browser.post('/exceptions/end', { exceptionIds: [exceptionId] })).body).toMatchObject({
    refused: [{ code: 'exceptions.notAboutYourself' }],
  });
  const change = { reason: '', endsOn: '2099-01-01', version: 1 };
  expect((await browser.patch(`/exceptions/${exceptionId}`, change)).status).toBe(403);
  expect((await manager.post('/exceptions/end', { exceptionIds: [exceptionId] })).body).toMatchObject({
    done: [exceptionId],
  });
});

test('one that has ended makes room for the next one', async () => {
  const person = await member();
  await roster.exception(account, person, { endsOn: '2026-01-31', reason: 'long ago' });
  expect((await decide([person], { reason: 'again' })).body['done']).toEqual([person.id]);
  expect(await listed(`user=${person.id}`)).toMatchObject({ total: 1, items: [{ reason: 'again' }] });
});

test('the list is found by user, product, effect, status and whether it has ended', async () => {
  const productId = await bought('Listed designer');
  const [one, two] = [await member('Ash'), await member('Birch')];
  await decide([one], { productId, reason: 'Training until autumn' });
  await decide([two], { effect: 'allow' });
  await roster.exception(account, two, { product: 'Listed designer', endsOn: '2026-01-31' });
  await ana.post('/users/lock', { userIds: [two.id] });
  const total = async (query: string) => (await listed(query))['total'];
  expect(await total('search=autumn')).toBe(1);
  expect(await total('search=mia listed')).toBe(2);
  expect(await total(`product=${productId}`)).toBe(2);
  expect(await total('product=all')).toBe(1);
  expect(await total('effect=allow')).toBe(1);
  expect(await total('status=locked')).toBe(2);
  expect(await total('state=ended')).toBe(1);
  expect(await total('state=inForce')).toBe(2);
  expect(await total(`user=${two.id}&state=ended`)).toBe(1);
  const products = async (sort: string) =>
    ((await listed(`sort=${sort}`))['items'] as { endsOn: string | null }[]).map(({ endsOn }) => endsOn);
  expect(await products('endsOn')).toEqual(['2026-01-31', null, null]);
  expect(await products('-endsOn')).toEqual([null, null, '2026-01-31']);
});

test('reason and last day are changed as the editor saw them', async () => {
  const person = await member();
  await decide([person], { reason: 'first' });
  const [exception] = itemsOf(await listed(`user=${person.id}`));
  const change = (said: object) => manager.patch(`/exceptions/${exception?.id}`, said);
  expect((await change({ reason: 'second', endsOn: '2099-01-01', version: 1 })).body).toMatchObject({
    reason: 'second',
    endsOn: '2099-01-01',
    version: 2,
  });
  expect((await change({ reason: 'third', endsOn: null, version: 1 })).body).toMatchObject({
    code: 'exceptions.changedMeanwhile',
  });
  expect((await change({ reason: 'third', endsOn: '2026-01-01', version: 2 })).body).toMatchObject({
    code: 'exceptions.lastDayPast',
  });
  const { body } = await ana.get('/audit-events?event=exceptions.changed');
  expect(body).toMatchObject({
    total: 1,
    items: [
      {
        details: {
          before: { reason: 'first', endsOn: null },
          after: { reason: 'second', endsOn: '2099-01-01' },
        },
      },
    ],
  });
});

test('exceptions are ended one by one or all that match, and those of another account are not found', async () => {
  const people = [await member('Ash'), await member('Birch'), await member('Cedar')];
  await decide(people);
  const stranger = await roster.account();
  const foreign = await roster.exception(stranger, await roster.person({ account: stranger }));
  expect((await manager.post('/exceptions/end', { exceptionIds: [foreign] })).body).toMatchObject({
    refused: [{ id: foreign, code: 'exceptions.notFound', name: null }],
  });
  const matching = { matching: { search: 'mia', effect: 'deny' }, expectedTotal: 3 };
  expect((await manager.post('/exceptions/end', matching)).body['done']).toHaveLength(3);
  expect(await listed()).toMatchObject({ total: 0 });
});

test('one that has ended by itself is not ended again', async () => {
  const id = await roster.exception(account, await member(), { endsOn: '2026-01-31' });
  expect((await manager.post('/exceptions/end', { exceptionIds: [id] })).body).toMatchObject({
    refused: [{ code: 'exceptions.alreadyEnded' }],
  });
});

test('a dry run says who loses what, who gains what, and what is missing although it is allowed (B5)', async () => {
  const pooled = await bought('Dry designer');
  const named = await roster.product('Dry viewer');
  await roster.entitlement(account, { product: 'Dry viewer', seats: 1 });
  const person = await member();
  const preview = async (said: Said) => {
    const { body } = await manager.post('/users/exceptions', {
      userIds: [person.id],
      productId: null,
      effect: 'deny',
      ...said,
      dryRun: true,
    });
    return (body['effects'] as object[])[0];
  };
  expect(await preview({ productId: pooled })).toMatchObject({ loses: ['Dry designer'], gains: [] });
  expect(await preview({ productId: named, effect: 'allow' })).toMatchObject({
    gains: [],
    lacks: [{ product: 'Dry viewer', why: 'noSeat' }],
  });
  const groupId = await roster.group(account, undefined, [person]);
  await roster.allowedBy(account, groupId, ['Dry viewer']);
  expect(await preview({ productId: pooled, effect: 'allow' })).toMatchObject({
    gains: ['Dry designer'],
    lacks: [],
  });
  await roster.exception(account, person, { product: 'Dry designer', effect: 'allow' });
  expect(await preview({})).toMatchObject({ loses: [], keeps: ['Dry designer'] });
  expect(await listed(`user=${person.id}`)).toMatchObject({ total: 1 });
});

test('locking with “also deny access” denies all products in the same transaction (L1)', async () => {
  const [one, two] = [await member('One'), await member('Two')];
  await bought('Locked designer');
  await roster.exception(account, one, { product: 'Locked designer', effect: 'allow' });
  const kept = await roster.exception(account, two, { reason: 'earlier' });
  const lock = { userIds: [one.id, two.id], reason: 'Laptop lost' };
  const { body: dry } = await ana.post('/users/lock', { ...lock, alsoDeny: true, dryRun: true });
  expect(dry['effects']).toMatchObject([{ denied: false }, { denied: true }]);
  await ana.post('/users/lock', { ...lock, alsoDeny: true });
  expect(await listed(`user=${one.id}`)).toMatchObject({
    total: 1,
    items: [{ product: null, effect: 'deny', endsOn: null, reason: '' }],
  });
  expect(await listed(`user=${two.id}`)).toMatchObject({ items: [{ id: kept, reason: 'earlier' }] });
  const { rows } = await roster.database.owner.query(
    `select count(distinct xmin::text)::integer as transactions, count(*)::integer as events from audit_events
     where account_id = $1 and event in ('users.locked', 'exceptions.created', 'exceptions.ended')`,
    [account.id],
  );
  expect(rows).toEqual([{ transactions: 1, events: 4 }]);
});

test('an unlock leaves the denial, says so, and ends it if asked to', async () => {
  const people = [await member('One'), await member('Two')];
  const userIds = people.map(({ id }) => id);
  await ana.post('/users/lock', { userIds, alsoDeny: true });
  const { body: dry } = await ana.post('/users/unlock', { userIds, dryRun: true });
  expect(dry['effects']).toMatchObject([{ denied: true }, { denied: true }]);
  await ana.post('/users/unlock', { userIds: userIds.slice(0, 1) });
  await ana.post('/users/unlock', { userIds: userIds.slice(1), endDenials: true });
  expect(await listed()).toMatchObject({ total: 1, items: [{ user: { id: userIds[0] } }] });
});

test('an unlock lifts no denial of one’s own, and does not offer to (L3)', async () => {
  const ben = await roster.person({ account, roles: ['coAdministrator'] });
  const browser = await roster.browserOf(ben);
  const other = await member();
  for (const person of [ben, other]) {
    await roster.exception(account, person);
    await pauseSignIn(nobody, person);
  }
  const userIds = [ben.id, other.id];
  const { body: dry } = await browser.post('/users/unlock', { userIds, dryRun: true });
  expect(dry['effects']).toMatchObject([{ denied: false }, { denied: true }]);
  const { body } = await browser.post('/users/unlock', { userIds, endDenials: true });
  expect(body).toEqual({ done: userIds, refused: [], heldBack: [] });
  expect(await listed()).toMatchObject({ total: 1, items: [{ user: { id: ben.id } }] });
});

test('the screen before a removal lists the exceptions in force, and they come back with a restore (D2, D5)', async () => {
  const person = await member();
  await bought('Removed designer');
  await decide([person], { reason: 'kept' });
  await roster.exception(account, person, { product: 'Removed designer', effect: 'allow' });
  await roster.exception(account, person, { effect: 'allow', endsOn: '2026-01-31' });
  const { body } = await ana.post('/users/remove', { userIds: [person.id], dryRun: true });
  expect(body['effects']).toMatchObject([
    {
      exceptions: [
        { product: 'Removed designer', effect: 'allow' },
        { product: null, effect: 'deny' },
      ],
    },
  ]);
  await ana.post('/users/remove', { userIds: [person.id] });
  expect(await listed()).toMatchObject({ total: 0 });
  await ana.post('/removed-users/restore', { userIds: [person.id] });
  expect(await listed(`user=${person.id}&effect=deny`)).toMatchObject({ items: [{ reason: 'kept' }] });
});

test('the products that a form offers are those the account has bought, whatever their term', async () => {
  await bought('Offered viewer', { endsOn: '2026-01-31' });
  await bought('Offered designer');
  await roster.product('Offered to no one');
  expect((await manager.get('/products')).body).toMatchObject({
    products: [{ name: 'Offered designer' }, { name: 'Offered viewer' }],
  });
});
