import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Person, Roster } from '../../testing/given-roster.ts';
import { remindOfEnds } from './remind-of-ends.ts';

let roster: Roster;
let account: Account;
let me: Person;

givenAccount((given) => ({ roster, account, me } = given));

const remindOn = (date: string) =>
  remindOfEnds({ ...roster.platform, clock: () => new Date(`${date}T12:00:00Z`) });
/** The emails queued since the last call: reader, language, and how many days ahead. */
async function received() {
  const { rows } = await roster.database.owner.query<{ to: string; said: string }>(
    `with gone as (delete from mails where template = 'entitlementsEnd' returning *)
     select to_address as to, concat_ws(' ', language, content ->> 'days', content ->> 'products') as said from gone`,
  );
  return rows.map(({ to, said }) => [to, said]).toSorted();
}

test('30, 7 and 0 days before a term ends, those who can renew get one email, in their language (E1)', async () => {
  await roster.entitlement(account, { product: 'Ending', endsOn: '2027-03-31' });
  await roster.entitlement(account, { product: 'Going on', endsOn: '2035-01-01' });
  const manager = await roster.person({ account, roles: ['licenseManager'], language: 'de' });
  await roster.person({ account, roles: ['coAdministrator'] });
  const contact = await roster.person({ account });
  await roster.database.owner.query(
    `insert into fulfillment_contacts (account_id, user_id, country, since) values ($1, $2, 'DE', now())`,
    [account.id, contact.id],
  );
  const elsewhere = await roster.person({ account });
  await roster.database.owner.query(
    `insert into fulfillment_contacts (account_id, user_id, country, since) values ($1, $2, 'ES', now())`,
    [account.id, elsewhere.id],
  );

  await remindOn('2027-02-28');
  expect(await received()).toEqual([]);
  await Promise.all([remindOn('2027-03-01'), remindOn('2027-03-01')]);
  const first = await received();
  expect(first).toHaveLength(3);
  expect(first).toContainEqual([me.email, 'en 30 Ending (DE)']);
  expect(first).toContainEqual([manager.email, 'de 30 Ending (DE)']);
  expect(first).toContainEqual([contact.email, 'en 30 Ending (DE)']);
  await remindOn('2027-03-02');
  expect(await received()).toEqual([]);

  await remindOn('2027-03-25');
  expect((await received()).map(([, said]) => said)).toContain('en 6 Ending (DE)');
  await remindOn('2027-03-31');
  expect((await received()).map(([, said]) => said)).toContain('en 0 Ending (DE)');
  await remindOn('2027-04-01');
  expect(await received()).toEqual([]);
});

test('a term that is renewed reminds again before its new end; a closed account is left in peace', async () => {
  const other = await roster.account();
  const ada = await roster.person({ account: other, roles: ['accountAdministrator'] });
  const id = await roster.entitlement(other, { product: 'Renewed', endsOn: '2027-06-30' });
  await remindOn('2027-06-29');
  expect((await received()).map(([to]) => to)).toEqual([ada.email]);
  await roster.database.owner.query(`update entitlements set ends_on = '2027-12-31' where id = $1`, [id]);
  await remindOn('2027-12-30');
  expect((await received()).map(([to]) => to)).toEqual([ada.email]);
  await roster.database.owner.query(`update entitlements set ends_on = '2028-06-30' where id = $1`, [id]);
  await roster.database.owner.query('update accounts set closed_at = now() where id = $1', [other.id]);
  await remindOn('2028-06-30');
  expect(await received()).toEqual([]);
});

test('what an operator ends is said right away, once; what never gave access is not (E1)', async () => {
  const other = await roster.account();
  const ada = await roster.person({ account: other, roles: ['accountAdministrator'] });
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const id = await roster.entitlement(other, {
    product: 'Cut',
    kind: 'pooled',
    startsOn: day(-60),
    endsOn: day(200),
  });
  await roster.database.owner.query(
    `update entitlements set created_at = now() - interval '60 days' where id = $1`,
    [id],
  );
  const end = (endsOn: string, version: number) =>
    operator.patch(`/operator/accounts/${other.id}/entitlements/${id}`, { endsOn, seats: null, version });

  expect((await end(day(100), 1)).status).toBe(200);
  expect(await received()).toEqual([]);
  expect((await end(day(5), 2)).status).toBe(200);
  expect(await received()).toEqual([[ada.email, 'en 5 Cut (DE)']]);
  expect((await end(day(-10), 3)).status).toBe(200);
  expect(await received()).toEqual([[ada.email, 'en -1 Cut (DE)']]);
  expect((await end(day(-20), 4)).status).toBe(200);
  expect(await received()).toEqual([]);
  await remindOfEnds(roster.platform);
  await roster.entitlement(other, { product: 'Before', startsOn: day(-60), endsOn: day(-1) });
  await remindOfEnds(roster.platform);
  expect(await received()).toEqual([]);
});

test('what is ended before it began is no end to anyone; what began today is (E1, E3)', async () => {
  const other = await roster.account();
  const ada = await roster.person({ account: other, roles: ['accountAdministrator'] });
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const end = async (product: string, startsOn: string) => {
    const id = await roster.entitlement(other, { product, kind: 'pooled', startsOn, endsOn: null });
    await roster.database.owner.query(
      `update entitlements set created_at = now() - interval '60 days' where id = $1`,
      [id],
    );
    const ended = { endsOn: day(-1), seats: null, version: 1 };
    expect((await operator.patch(`/operator/accounts/${other.id}/entitlements/${id}`, ended)).status).toBe(
      200,
    );
    return received();
  };
  expect(await end('Coming', day(2))).toEqual([]);
  expect(await end('Begun', day(0))).toEqual([[ada.email, 'en -1 Begun (DE)']]);
  await remindOfEnds(roster.platform);
  expect(await received()).toEqual([]);
});

test('the last day is said when it begins in the zone of the account (E1)', async () => {
  const west = await roster.account();
  await roster.person({ account: west, roles: ['accountAdministrator'] });
  await roster.database.owner.query(`update accounts set time_zone = 'America/Los_Angeles' where id = $1`, [
    west.id,
  ]);
  await roster.entitlement(west, { product: 'West', endsOn: '2027-05-31' });
  const said = async (at: string) => {
    await remindOfEnds({ ...roster.platform, clock: () => new Date(at) });
    return (await received()).map(([, words]) => words);
  };
  expect(await said('2027-05-30T20:00:00Z')).toEqual(['en 1 West (DE)']);
  expect(await said('2027-05-31T06:50:00Z')).toEqual([]);
  expect(await said('2027-05-31T07:00:00Z')).toEqual(['en 0 West (DE)']);
});

test('a term that another one follows ends nothing, so no one is reminded of it (E1)', async () => {
  const bought = { product: 'Followed', kind: 'pooled' as const };
  await roster.entitlement(account, { ...bought, endsOn: '2027-03-31' });
  await roster.entitlement(account, { ...bought, startsOn: '2027-04-01', endsOn: '2027-09-30' });
  await roster.entitlement(account, { ...bought, country: 'ES', endsOn: '2027-03-31' });
  await remindOn('2027-03-31');
  expect((await received()).map(([, said]) => said)).toEqual(['en 0 Followed (ES)']);
  await remindOn('2027-09-30');
  expect((await received()).map(([, said]) => said)).toEqual(['en 0 Followed (DE)']);
});

test('an entitlement says how many lose the product at its end: not those who have it by another one (E1)', async () => {
  const other = await roster.account();
  const ada = await roster.browserOf(
    await roster.person({ account: other, roles: ['accountAdministrator'] }),
  );
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const bought = { product: 'Losing', seats: 0 };
  const id = await roster.entitlement(other, { ...bought, endsOn: day(9) });
  const holders = [
    await roster.person({ account: other }),
    await roster.person({ account: other }),
    await roster.person({ account: other }),
  ];
  for (const holder of holders) await roster.seat(other, 'Losing', holder);
  await roster.database.owner.query(`update users set entitlement_country = 'ES' where id = $1`, [
    holders[2]?.id,
  ]);
  const said = async () => {
    const own = (await ada.get(`/entitlements/${id}/seats`)).body;
    const asked = (await operator.get(`/operator/accounts/${other.id}/entitlements/${id}`)).body;
    return [own, { entitlement: asked }].map((one) => {
      const { followed, losing } = (one as { entitlement: { followed: boolean; losing: number } })
        .entitlement;
      return { followed, losing };
    });
  };
  const two = { followed: false, losing: 2 };
  expect(await said()).toEqual([two, two]);
  await roster.entitlement(other, { ...bought, kind: 'pooled', startsOn: day(10) });
  expect(await said()).toEqual([
    { followed: true, losing: 0 },
    { followed: true, losing: 2 },
  ]);
  // The day that is typed decides: on that day the next one runs already, or not yet.
  const path = `/operator/accounts/${other.id}/entitlements/${id}`;
  const losingBy = async (endsOn: string) => (await operator.get(`${path}?endsOn=${endsOn}`)).body['losing'];
  expect(await Promise.all([day(-30), day(8), day(9)].map(losingBy))).toEqual([2, 2, 0]);
});

test('who may not run the product on the day after loses nothing by the end of its term (E1, G1)', async () => {
  const other = await roster.account();
  const manager = await roster.browserOf(await roster.person({ account: other, roles: ['licenseManager'] }));
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const id = await roster.entitlement(other, { product: 'Ending', seats: 0, endsOn: day(9) });
  const losing = async () => {
    const { body } = await manager.get(`/entitlements/${id}/seats`);
    const { entitlement } = body as { entitlement: { losing: number } };
    // Who they are is listed by the same rule.
    const { total } = (await manager.get(`/entitlements/${id}/affected`)).body;
    expect(total).toBe(entitlement.losing);
    return entitlement.losing;
  };
  const holder = async () => {
    const user = await roster.person({ account: other });
    await roster.seat(other, 'Ending', user);
    return user;
  };
  const inGroup = async (user: Person, products: string[]) => {
    const groupId = await roster.group(other, undefined, [user]);
    await roster.allowedBy(other, groupId, products);
  };
  const ending = { product: 'Ending' };
  const cases: [string, 0 | 1, (user: Person) => Promise<unknown>][] = [
    ['nothing else', 1, () => Promise.resolve()],
    ['denied', 0, (user) => roster.exception(other, user, ending)],
    ['denied until before', 1, (user) => roster.exception(other, user, { ...ending, endsOn: day(9) })],
    ['denied another one', 1, (user) => roster.exception(other, user, { product: 'Elsewhere' })],
    ['denied everything', 0, (user) => roster.exception(other, user)],
    [
      'denied everything but this',
      1,
      async (user) => {
        await roster.exception(other, user);
        await roster.exception(other, user, { ...ending, effect: 'allow' });
      },
    ],
    ['limited by a group', 0, (user) => inGroup(user, ['Elsewhere'])],
    ['named by a group', 1, (user) => inGroup(user, ['Elsewhere', 'Ending'])],
    ['in a group without a list', 1, (user) => inGroup(user, [])],
    [
      'limited, but allowed',
      1,
      async (user) => {
        await inGroup(user, ['Elsewhere']);
        await roster.exception(other, user, { effect: 'allow' });
      },
    ],
    [
      'leaves on that day',
      0,
      (user) =>
        roster.database.owner.query('update users set last_day = $2 where id = $1', [user.id, day(9)]),
    ],
  ];
  let before = await losing();
  expect(before).toBe(0);
  for (const [what, more, make] of cases) {
    await make(await holder());
    const after = await losing();
    expect([what, after - before]).toEqual([what, more]);
    before = after;
  }
});

test('those who lose the product are named, of a pooled term, too; no one else reads it, and the email leads there (E1)', async () => {
  const other = await roster.account();
  const lena = await roster.person({ account: other, roles: ['licenseManager'], country: 'ES' });
  const manager = await roster.browserOf(lena);
  const here = await roster.person({ account: other, country: 'DE', firstName: 'Mia', lastName: 'Affected' });
  await roster.database.owner.query(`update accounts set entitled_countries = '{DE,ES}' where id = $1`, [
    other.id,
  ]);
  const endsOn = new Date(Date.now() + 6 * 86_400_000).toISOString().slice(0, 10);
  const ending = { product: 'Pooled end', kind: 'pooled' as const, country: 'DE', endsOn };
  const id = await roster.entitlement(other, ending);
  const affected = async () => (await manager.get(`/entitlements/${id}/affected`)).body['items'];
  expect(await affected()).toEqual([{ id: here.id, name: 'Mia Affected', email: here.email }]);
  await roster.entitlement(other, { ...ending, endsOn: '2099-12-31' });
  expect(await affected()).toEqual([]);

  const endless = await roster.entitlement(other, { product: 'Endless', kind: 'pooled', country: 'DE' });
  expect((await manager.get(`/entitlements/${endless}/affected`)).body['items']).toEqual([]);
  const foreign = await roster.entitlement(await roster.account(), ending);
  expect((await manager.get(`/entitlements/${foreign}/affected`)).body['code']).toBe('entitlements.notFound');
  expect((await (await roster.browserOf(here)).get(`/entitlements/${id}/affected`)).status).toBe(403);

  const only = await roster.entitlement(other, { ...ending, product: 'Ends alone' });
  await roster.mails.receive();
  await remindOfEnds(roster.platform);
  const mail = (await roster.mails.receive()).find(({ to }) => to === lena.email);
  expect(mail?.text).toContain(`/entitlements/${only}?affected=all`);
});
