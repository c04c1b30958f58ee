import type { PersonFacts } from '@roster/contract/access';
import type { PolicyDocument } from '@roster/contract/policies';
import { accessOf } from '@roster/domain/access';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import { givenDevice, readDocument, type TestDevice } from '../../testing/given-devices.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

let roster: Roster;
givenAccount((given) => {
  ({ roster } = given);
});

const sql = (text: string, values: unknown[]) => roster.database.owner.query(text, values);

/** What decides about access, with days as days from today. */
const products = ['Alpha', 'Beta', 'Gamma'];
const day = (...days: (number | null)[]) => fc.constantFrom(...days);
const state = fc.record({
  entitlementCountry: fc.constantFrom(null, null, 'DE', 'ES', 'EE'),
  country: fc.constantFrom('DE', 'ES', 'EE'),
  mainCountry: fc.constantFrom('DE', 'ES'),
  lastDay: day(null, null, null, 0, 1),
  entitlements: fc.array(
    fc.record({
      product: fc.constantFrom(...products),
      country: fc.constantFrom('DE', 'DE', 'ES'),
      kind: fc.constantFrom('pooled' as const, 'named' as const),
      from: fc.constantFrom(-9, -1, 0, 1, 2),
      days: fc.constantFrom(null, 0, 1, 2, 30),
      held: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  exceptions: fc.uniqueArray(
    fc.record({
      product: fc.constantFrom(null, ...products),
      effect: fc.constantFrom('allow' as const, 'deny' as const),
      endsOn: day(null, -1, 0, 1),
    }),
    { maxLength: 3, selector: ({ product, effect }) => `${product} ${effect}` },
  ),
  groups: fc.array(fc.subarray(products), { maxLength: 2 }),
});
type State = typeof state extends fc.Arbitrary<infer One> ? One : never;
/** What changes before an answer that gets lost. */
const losses = fc.array(state, { maxLength: 2 });
const zones = fc.constantFrom('Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin');

/** Writes it all, in place of what was there. */
async function write(account: Account, user: Person, said: State) {
  const today = `(select ($1::timestamptz at time zone time_zone)::date from accounts where id = $2)`;
  const days = async (from: number | null) => {
    if (from === null) return null;
    const { rows } = await roster.database.owner.query<{ day: string }>(
      `select (${today} + $3::integer)::text as day`,
      [roster.clock.now(), account.id, from],
    );
    return rows[0]?.day ?? null;
  };
  for (const table of ['seats', 'entitlements', 'exceptions', 'groups'])
    await sql(`delete from ${table} where account_id = $1`, [account.id]);
  await sql(`update accounts set main_country = $2, entitled_countries = '{DE,ES}' where id = $1`, [
    account.id,
    said.mainCountry,
  ]);
  await sql(`update users set entitlement_country = $2, country = $3, last_day = $4 where id = $1`, [
    user.id,
    said.entitlementCountry,
    said.country,
    await days(said.lastDay),
  ]);
  const held = new Set<string>();
  for (const { product, from, days: length, held: holds, kind, country } of said.entitlements) {
    const endsOn = await days(length === null ? null : from + length);
    const startsOn = (await days(from)) ?? '';
    const id = await roster.entitlement(account, { product, kind, country, startsOn, endsOn, seats: 1 });
    if (kind === 'pooled' || !holds || held.has(product)) continue;
    held.add(product);
    await sql('update seats set user_id = $2, assigned_at = now() where entitlement_id = $1', [id, user.id]);
  }
  for (const { product, effect, endsOn } of said.exceptions)
    await roster.exception(account, user, {
      ...(product && { product }),
      effect,
      endsOn: await days(endsOn),
    });
  for (const allowed of said.groups)
    await roster.allowedBy(account, await roster.group(account, undefined, [user]), allowed);
}

/** What the panel on the user's page shows. */
async function panelOf(reader: Browser, { id }: Person) {
  const { body } = await reader.get(`/users/${id}/access`);
  return accessOf(body['facts'] as PersonFacts);
}

const untilOf = (document: PolicyDocument) =>
  Object.fromEntries(document.products.map(({ id, until }) => [id, until]));

/** The latest date of each product in any of these, any of which the device may have. */
function atMost(documents: readonly PolicyDocument[]): Record<string, number> {
  const most: Record<string, number> = {};
  for (const { id, until } of documents.flatMap(({ products: all }) => all))
    most[id] = Math.max(most[id] ?? 0, until);
  return most;
}

/** The panel says the same as what was signed: which products run, where they are looked up, and until when each does. */
async function compare(reader: Browser, { account, user, document, before }: Shown) {
  const panel = await panelOf(reader, user);
  const running = panel.products.filter(({ access }) => access.runs);
  expect(document.country).toBe(panel.place?.country);
  expect(document.products.map(({ id }) => id).sort()).toEqual(
    running.map(({ productId }) => productId).sort(),
  );
  const { rows } = await roster.database.owner.query<{ id: string; until: Date }>(
    `select p.id, least($2::timestamptz + interval '7 days',
       (select end_of_day(p.ends_on, time_zone) from accounts where id = $1)) as until
     from jsonb_to_recordset($3) as p (id uuid, ends_on date)`,
    [
      account.id,
      new Date(document.iat * 1_000),
      JSON.stringify(
        running.map(({ productId, access }) => ({
          id: productId,
          ends_on: access.runs ? access.endsOn : null,
        })),
      ),
    ],
  );
  for (const { id, until } of rows)
    expect(Math.abs((untilOf(document)[id] ?? 0) - until.getTime() / 1_000)).toBeLessThanOrEqual(1);
  await onDevice(panel, { user, given: [...before, document] });
}

/** What the panel says runs offline is what was signed and may be on the device. */
async function onDevice(
  panel: Awaited<ReturnType<typeof panelOf>>,
  { user, given }: { user: Person; given: readonly PolicyDocument[] },
) {
  const now = roster.clock.now().getTime() / 1_000;
  const offline = panel.products.flatMap(({ productId, offlineUntil }) =>
    offlineUntil === null ? [] : [[productId, Math.floor(new Date(offlineUntil).getTime() / 1_000)]],
  );
  const signed = Object.entries(atMost(given)).filter(([, until]) => until > now);
  expect(offline.sort()).toEqual(signed.sort());
  // So does what the tables of licenses and of users read.
  const { rows } = await roster.database.owner.query<{ kept: [string, string][]; last: Date | null }>(
    `select offline_until as last, (
       select coalesce(json_agg(json_build_array(product, until)), '[]')
       from unnest(offline_products, offline_product_untils) as o (product, until)) as kept
     from users where id = $1`,
    [user.id],
  );
  const [{ kept, last } = { kept: [], last: null }] = rows;
  const times = kept.map(([id, until]) => [id, Date.parse(until)] as const);
  const inSeconds = times.map(([id, until]) => [id, Math.floor(until / 1_000)] as const);
  expect(inSeconds.filter(([, until]) => until > now).sort()).toEqual(signed.sort());
  expect(last?.getTime() ?? null).toBe(
    times.length === 0 ? null : Math.max(...times.map(([, until]) => until)),
  );
}

/** A document that was signed last, and those before it that the device may still have. */
type Shown = { account: Account; user: Person; document: PolicyDocument; before: readonly PolicyDocument[] };

function latestOf(given: readonly PolicyDocument[]): PolicyDocument {
  const last = given.at(-1);
  if (!last) throw new Error('a policy');
  return last;
}

async function policyOf(device: TestDevice) {
  const { document } = await device.refresh();
  if (!document) throw new Error('a policy');
  return document;
}

/** The answer gets lost: the device keeps what it has, and asks with the token that it had. */
async function lostPolicyOf(device: TestDevice) {
  const { answer } = (await device.send()).body as { answer: { document: string } };
  return readDocument(roster, answer.document);
}

test('whatever the facts: the panel, the signed policy and what is stopped later say the same (E1, E4)', async () => {
  await fc.assert(
    fc.asyncProperty(zones, state, losses, state, fc.boolean(), async (zone, before, lost, after, locks) => {
      const account = await roster.account();
      const reader = await roster.browserOf(await roster.person({ account, roles: ['licenseManager'] }));
      const user = await roster.person({ account });
      await sql('update accounts set time_zone = $2 where id = $1', [account.id, zone]);
      await write(account, user, before);
      const device = await givenDevice(roster, user);
      const given = [await policyOf(device)];
      const show = (document: PolicyDocument) =>
        compare(reader, { account, user, document, before: given }).then(() => given.push(document));
      await compare(reader, { account, user, document: latestOf(given), before: [] });
      for (const facts of lost) {
        await write(account, user, facts);
        await show(await lostPolicyOf(device));
      }

      await write(account, user, after);
      if (locks) await sql(`update users set lock_reasons = '{administrator}' where id = $1`, [user.id]);
      const panel = await panelOf(reader, user);
      if (!locks) {
        await show(await policyOf(device));
        // With the next token it has one of those that were given with it, and not what it had before.
        given.shift();
        await show(await policyOf(device));
        given.splice(0, given.length - 1);
        await show(await policyOf(device));
        return;
      }
      const next = await device.refresh();
      // L1: a lock takes nothing and gives no time; what the panel says they can no longer run is stopped.
      const whyOf = new Map(
        panel.products.map(({ productId, access }) => [productId, access.runs ? null : access.why]),
      );
      const last = latestOf(given);
      const left = last.products.filter(({ id }) => whyOf.get(id) === null);
      const kept = next.document ?? last;
      expect(kept.products.map(({ id }) => id).sort()).toEqual(left.map(({ id }) => id).sort());
      for (const { id, why } of next.document?.stopped ?? [])
        expect([id, why === 'denied']).toEqual([id, whyOf.get(id) === 'denied']);
      await onDevice(await panelOf(reader, user), { user, given: [kept] });
    }),
    { numRuns: Number(process.env['RUNS'] ?? 25) },
  );
}, 240_000);
