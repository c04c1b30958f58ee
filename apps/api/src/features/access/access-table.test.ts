import type { PersonFacts } from '@roster/contract/access';
import { accessOf } from '@roster/domain/access';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E1, L1: the truth table over HTTP: cells taken at random, and every kind of outcome, locked and not, up to what a device gets.
// Every cell is walked in packages/domain/src/access-table.test.ts.

let roster: Roster;
givenAccount((given) => {
  ({ roster } = given);
});

const sql = (text: string, values: unknown[]) => roster.database.owner.query(text, values);
const factsOf = async ({ id }: Person, browser: Browser) => {
  const { status, body } = await browser.get(`/users/${id}/access`);
  expect(status).toBe(200);
  return body['facts'] as PersonFacts;
};

/** A cell of the truth table of E1, as it is written in the database. */
const dimensions = {
  exception: ['none', 'deny', 'denyAll', 'allow', 'allowAll', 'denyThatEnded'],
  group: ['none', 'withoutList', 'names', 'limits'],
  bought: ['pooled', 'seat', 'noSeat', 'seatElsewhere', 'otherCountry', 'ended', 'notBegun', 'nothing'],
  affiliation: ['member', 'lastDay', 'lastDayOver'],
  locked: [false, true],
} as const;
type Cell = { [Of in keyof typeof dimensions]: (typeof dimensions)[Of][number] };
const cell = fc.record<Cell>({
  exception: fc.constantFrom(...dimensions.exception),
  group: fc.constantFrom(...dimensions.group),
  bought: fc.constantFrom(...dimensions.bought),
  affiliation: fc.constantFrom(...dimensions.affiliation),
  locked: fc.boolean(),
});

const missing = { pooled: null, seat: null, nothing: 'notEntitled' } as const;
function expected({ exception, group, bought, affiliation }: Cell): string {
  if (affiliation === 'lastDayOver') return 'lastDayOver';
  if (exception === 'deny' || exception === 'denyAll') return 'denied';
  const allowed = exception === 'allow' || exception === 'allowAll';
  if (!allowed && group === 'limits') return 'notInGroups';
  const why = bought in missing ? missing[bought as keyof typeof missing] : bought;
  return why ?? `runs by ${allowed ? 'exception' : group === 'names' ? 'groups' : 'entitlement'}`;
}

type Bought = { kind: 'pooled' | 'named'; country?: string; startsOn?: string; endsOn?: string; held?: true };
const terms: Record<Cell['bought'], Bought[]> = {
  pooled: [{ kind: 'pooled' }],
  seat: [{ kind: 'named', held: true }],
  noSeat: [{ kind: 'named' }],
  seatElsewhere: [{ kind: 'named' }, { kind: 'named', country: 'FR', held: true }],
  otherCountry: [{ kind: 'pooled', country: 'FR' }],
  ended: [{ kind: 'pooled', startsOn: '2025-02-01', endsOn: '2026-02-01' }],
  notBegun: [{ kind: 'pooled', startsOn: '2099-01-01' }],
  nothing: [],
};

async function given({ exception, group, bought, affiliation, locked }: Cell) {
  const owner = await roster.account();
  const by = await roster.browserOf(await roster.person({ account: owner, roles: ['licenseManager'] }));
  const name = `Product ${crypto.randomUUID()}`;
  const productId = await roster.product(name);
  const user = await roster.person({
    account: owner,
    country: 'DE',
    ...(locked && { lockReasons: ['administrator'] }),
  });
  if (affiliation !== 'member')
    await sql('update users set last_day = $2::timestamptz::date - $3::integer where id = $1', [
      user.id,
      roster.clock.now(),
      affiliation === 'lastDay' ? 0 : 1,
    ]);
  for (const { held, country = 'DE', ...term } of terms[bought]) {
    const id = await roster.entitlement(owner, { product: name, country, ...term });
    if (held)
      await sql(
        `update seats set user_id = $2, assigned_at = now()
         where id = (select id from seats where entitlement_id = $1 limit 1)`,
        [id, user.id],
      );
  }
  if (exception !== 'none')
    await roster.exception(owner, user, {
      ...(exception !== 'denyAll' && exception !== 'allowAll' && { product: name }),
      effect: exception === 'allow' || exception === 'allowAll' ? 'allow' : 'deny',
      endsOn: exception === 'denyThatEnded' ? '2026-02-01' : null,
    });
  if (group !== 'none') {
    const groupId = await roster.group(owner, undefined, [user]);
    if (group !== 'withoutList')
      await roster.allowedBy(owner, groupId, [group === 'names' ? name : `Other ${productId}`]);
  }
  return { owner, by, user, productId };
}

/** What the server says of the user about this product. */
function saidIn(facts: PersonFacts, productId: string): string {
  const access = accessOf(facts).products.find((one) => one.productId === productId)?.access;
  if (!access) return 'notEntitled';
  return access.runs ? `runs by ${access.by.kind}` : access.why;
}

test('what the server says of a user leads to the answer of the truth table, in cells taken at random (E1)', async () => {
  await fc.assert(
    fc.asyncProperty(cell, async (wanted) => {
      const { by, user, productId } = await given(wanted);
      const facts = await factsOf(user, by);
      expect([wanted, saidIn(facts, productId)]).toEqual([wanted, expected(wanted)]);
      expect(accessOf(facts).signIn.can).toBe(!wanted.locked);
      // The same about oneself, where one can sign in.
      if (!wanted.locked)
        expect((await (await roster.browserOf(user)).get('/profile/access')).body['facts']).toEqual(facts);
    }),
    { numRuns: 25 },
  );
});

const plain: Cell = {
  exception: 'none',
  group: 'none',
  bought: 'pooled',
  affiliation: 'member',
  locked: false,
};
const outcomes: [string, Partial<Cell>][] = [
  ['runs by entitlement', {}],
  ['runs by entitlement', { bought: 'seat' }],
  ['runs by groups', { group: 'names' }],
  ['runs by exception', { exception: 'allow', group: 'limits' }],
  ['denied', { exception: 'deny', group: 'names' }],
  ['denied', { exception: 'denyAll' }],
  ['notInGroups', { group: 'limits' }],
  ['notEntitled', { bought: 'nothing', exception: 'allow' }],
  ['otherCountry', { bought: 'otherCountry' }],
  ['ended', { bought: 'ended' }],
  ['notBegun', { bought: 'notBegun' }],
  ['noSeat', { bought: 'noSeat' }],
  ['seatElsewhere', { bought: 'seatElsewhere' }],
  ['lastDayOver', { affiliation: 'lastDayOver' }],
];

/** A device that may run the product for five more days, by the last policy that it got. */
async function deviceWith(productId: string, owner: Account, user: Person) {
  const device = await givenDevice(roster, user);
  const until = new Date(roster.clock.now().getTime() + 5 * 86_400_000);
  await sql(
    `insert into issued_policies
       (device_id, user_id, account_id, key_id, kind, version, epoch, issued_at, offline_until, products)
     select $1, $2, $3, id, 'policy', 1, 1, $4::timestamptz - interval '1 day', $5, $6
     from signing_keys where signs_until is null`,
    [device.id, user.id, owner.id, roster.clock.now(), until, JSON.stringify([{ productId, until }])],
  );
  return device;
}

describe('every outcome of the truth table reaches a device that may still run the product (E1, L1)', () => {
  test.each(outcomes)('%s: %o', async (outcome, change) => {
    const wanted = { ...plain, ...change };
    const { owner, by, user, productId } = await given(wanted);
    expect([saidIn(await factsOf(user, by), productId), expected(wanted)]).toEqual([outcome, outcome]);
    const answer = await (await deviceWith(productId, owner, user)).refresh();
    const runs = outcome.startsWith('runs');
    expect(answer).toMatchObject({ kind: 'policy' });
    expect(answer.document?.products.map(({ id }) => id)).toEqual(runs ? [productId] : []);
  });

  test.each(outcomes)(
    'and that of a locked user, which it takes nothing that they may run: %s: %o',
    async (outcome, change) => {
      const { owner, by, user, productId } = await given({ ...plain, ...change, locked: true });
      const facts = await factsOf(user, by);
      expect([saidIn(facts, productId), accessOf(facts).notRenewed]).toEqual([outcome, 'locked']);
      const answer = await (await deviceWith(productId, owner, user)).refresh();
      if (outcome.startsWith('runs')) return expect(answer).toMatchObject({ kind: 'locked' });
      const why = outcome === 'denied' ? 'denied' : 'noLonger';
      expect(answer).toMatchObject({
        kind: 'stop',
        document: { products: [], stopped: [{ id: productId, why }] },
      });
    },
  );

  test.each([false, true])(
    'and that of someone who left the account, who runs nothing; locked: %s',
    async (locked) => {
      const { owner, by, user, productId } = await given(plain);
      const device = await deviceWith(productId, owner, user);
      await sql('update users set account_id = null, joined_at = null where id = $1', [user.id]);
      if (locked) await sql(`update users set lock_reasons = '{unaffiliated}' where id = $1`, [user.id]);
      expect((await by.get(`/users/${user.id}/access`)).status).toBe(404);
      expect(await device.refresh()).toMatchObject({
        kind: 'stop',
        why: 'removed',
        document: { products: [] },
      });
      if (locked) return;
      const own = (await (await roster.browserOf(user)).get('/profile/access')).body['facts'] as PersonFacts;
      expect(accessOf(own)).toMatchObject({ notRenewed: 'unaffiliated', place: null });
    },
  );
});
