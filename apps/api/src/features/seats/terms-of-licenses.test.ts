import { beforeEach, expect, test } from 'vitest';
import { givenAccount } from '../../testing/given-account.ts';
import type { Account, Browser, Person, Roster } from '../../testing/given-roster.ts';

// E3, decision 54: a license of a term that is over, or begins later, gives its holder nothing, and every place that names it says so.

let roster: Roster;
let account: Account;
let ana: Browser;
givenAccount((given) => ({ roster, account, ana } = given));

const startsOn = '2026-01-01';
const ended = { product: 'Ended Suite', term: 'ended', startsOn, endsOn: day(-1) };
const coming = { product: 'Coming Suite', term: 'coming', startsOn: day(1), endsOn: null };
const running = { product: 'Running Suite', term: 'running', startsOn, endsOn: day(0) };

let held: Record<'ended' | 'coming' | 'both' | 'none', Person>;

beforeEach(async () => {
  const person = () => roster.person({ account });
  const [one, two, three, four] = [await person(), await person(), await person(), await person()];
  held = { ended: one, coming: two, both: three, none: four };
  await given(ended, [one, three]);
  await given(coming, [two]);
  await given(running, [three]);
});

/** Days of the account, whose calendar is that of UTC here. */
function day(after: number): string {
  return new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);
}

async function given({ product, startsOn: from, endsOn }: typeof ended | typeof coming, holders: Person[]) {
  const bought = { product, startsOn: from, endsOn, seats: holders.length };
  const entitlementId = await roster.entitlement(account, bought);
  await roster.database.owner.query(
    `with free as (select id, row_number() over () as nth from seats where entitlement_id = $1)
     update seats set user_id = h.user_id, assigned_at = now()
     from free join unnest($2::uuid[]) with ordinality as h (user_id, nth) using (nth) where seats.id = free.id`,
    [entitlementId, holders.map(({ id }) => id)],
  );
}

const ids = async (path: string) => {
  const { status, body } = await ana.get(path);
  expect([path, status]).toEqual([path, 200]);
  return ((body['items'] ?? []) as { id: string }[]).map(({ id }) => id);
};

test('the user list, the user page, the profile, my data and the pre-flight say the term of each license', async () => {
  const licenses = { ended: [ended], coming: [coming], both: [ended, running], none: [] };
  const { body } = await ana.get('/users?limit=100');
  const listed = new Map((body['items'] as { id: string }[]).map((user) => [user.id, user]));
  for (const [which, expected] of Object.entries(licenses)) {
    const { id } = held[which as keyof typeof held];
    expect([which, listed.get(id)]).toMatchObject([which, { licenses: expected }]);
    expect((await ana.get(`/users/${id}`)).body).toMatchObject({ licenses: expected });
    const theirs = await roster.browserOf(held[which as keyof typeof held]);
    expect((await theirs.get('/profile')).body).toMatchObject({ affiliation: { licenses: expected } });
    expect((await theirs.get('/profile/data')).body).toMatchObject({ affiliation: { licenses: expected } });
    const removal = await ana.post('/users/remove', { userIds: [id], dryRun: true });
    expect(removal.body['effects']).toMatchObject([{ seats: expected }]);
  }
});

test('with a license are those whose license gives something; the figure of the others is the length of their list', async () => {
  const some = await ids('/users?seats=some&limit=100');
  const none = await ids('/users?seats=none&limit=100');
  const { id: both } = held.both;
  expect(some).toEqual([both]);
  expect(none).toEqual(expect.arrayContaining([held.ended.id, held.coming.id, held.none.id]));
  expect(none).not.toContain(both);
  // Beside other filters users are found in other ways, by the same rule.
  expect(await ids('/users?seats=some&status=active&limit=100')).toEqual([both]);
  expect(await ids(`/users?seats=some&search=${encodeURIComponent(held.both.email)}`)).toEqual([both]);
  expect(await ids(`/users?seats=some&search=${encodeURIComponent(held.ended.email)}`)).toEqual([]);
  expect((await ana.get('/overview')).body).toMatchObject({ withoutLicense: none.length });
  expect((await ana.get('/users/count?seats=none')).body).toEqual({ total: none.length });
});

test('an exported list says which license gives nothing, and the export of licenses says the term of each', async () => {
  const users = await ana.get('/users/export.csv?delimiter=comma');
  const cell = (email: string) => users.text.split('\r\n').find((row) => row.startsWith(email)) ?? '';
  expect(cell(held.ended.email)).toContain(`Ended Suite (term ended on ${ended.endsOn})`);
  expect(cell(held.coming.email)).toContain(`Coming Suite (term begins on ${coming.startsOn})`);
  expect(cell(held.both.email)).toContain(`"Ended Suite (term ended on ${ended.endsOn}), Running Suite"`);
  const { text } = await ana.get('/seats/export.csv?delimiter=comma');
  expect(text).toContain(`Ended Suite,DE,ended,${startsOn},${ended.endsOn},Assigned`);
  expect(text).toContain(`Running Suite,DE,running,${startsOn},${running.endsOn},Assigned`);
  expect(text).toContain(`Coming Suite,DE,begins later,${coming.startsOn},,Assigned`);
});
