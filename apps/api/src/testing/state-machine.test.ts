import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenProduct } from './given-account.ts';
import type { Account, Browser, Roster } from './given-roster.ts';
import { findContradictions } from './invariants.ts';
import {
  expectStep,
  licensesEach,
  type AccountIndex,
  type Command,
  type Model,
  type ModelPerson,
  type ModelRole,
  type Step,
} from './reference-model.ts';

/** One seed and this many sequences; `npm run test:soak` goes on for as long as it is given, each time with a new seed. */
const sequences = Number(process.env['ROSTER_MODEL_SEQUENCES'] ?? 1_000);
const milliseconds = Number(process.env['ROSTER_MODEL_SECONDS'] ?? 0) * 1_000;
const length = milliseconds > 0 ? { interruptAfterTimeLimit: milliseconds } : {};
const numRuns = milliseconds > 0 ? 10_000_000 : sequences;
const people = 3;
const roles: ModelRole[] = ['download', 'betaSoftware', 'coAdministrator', 'accountAdministrator'];

let roster: Roster;
type Played = { account: Account; group: string; entitlement: string; by: Record<Step['as'], Browser> };
let accounts: Played[];
let operator: Browser;

givenProduct(async (given) => {
  ({ roster } = given);
  operator = await roster.browserOf(await roster.person({ operator: true }));
  accounts = await Promise.all(
    [0, 1].map(async () => {
      const account = await roster.account();
      const by = async (role: Step['as']) =>
        roster.browserOf(await roster.person({ account, roles: [role] }));
      return {
        account,
        group: await roster.group(account),
        entitlement: await roster.entitlement(account, { seats: licensesEach }),
        by: {
          accountAdministrator: await by('accountAdministrator'),
          coAdministrator: await by('coAdministrator'),
        },
      };
    }),
  );
});

const plain = (
  [
    'add',
    'addToAccount',
    'lock',
    'unlock',
    'remove',
    'restore',
    'approve',
    'invite',
    'group',
    'ungroup',
    'wait',
    'assign',
    'assign',
    'return',
    'expire',
    'renew',
  ] as const
).map((one) => fc.constant<Command>({ do: one }));
const command = fc.oneof(
  ...plain,
  fc.record({ do: fc.constant('reassign' as const), to: fc.nat(people - 1) }),
  fc.record({ do: fc.constantFrom('give' as const, 'take' as const), role: fc.constantFrom(...roles) }),
);
const step = fc.record<Step>({
  at: fc.constantFrom<AccountIndex>(0, 0, 0, 1),
  as: fc.constantFrom('accountAdministrator', 'accountAdministrator', 'coAdministrator'),
  person: fc.nat(people - 1),
  command,
});

type Sequence = { emails: string[]; model: Model };
let made = 0;

/** One is unknown, one registered, one a member of the first account. */
async function begin(): Promise<Sequence> {
  await roster.database.owner.query("delete from throttles where key like 'probe%'");
  // The administrators typed their password just now (L6), however long this goes on.
  await roster.database.owner.query('update sessions set proven_at = now()');
  await roster.database.owner.query('update seats set user_id = null, assigned_at = null');
  await roster.database.owner.query('update entitlements set ends_on = null');
  const emails = Array.from({ length: people }, () => `model.${(made += 1)}@example.org`);
  for (const email of emails.slice(1)) await roster.person({ email });
  const persons = emails.map<ModelPerson>((_, nth) => ({
    known:
      nth === 0
        ? null
        : {
            account: null,
            roles: new Set(),
            locks: new Set(),
            grouped: false,
            licensed: false,
            hasPassword: true,
            waitsFor: null,
          },
    kept: [null, null],
  }));
  return { emails, model: { people: persons, ended: [false, false] } };
}

const rowsOf = async (emails: string[]) =>
  (
    await roster.database.owner.query<{
      email: string;
      id: string;
      account_id: string | null;
      roles: ModelRole[];
      lock_reasons: string[];
      grouped: boolean;
      seat_id: string | null;
      seat_account: string | null;
      waits_for: string | null;
      request_id: string | null;
    }>(
      `select u.email, u.id, u.account_id, u.roles, u.lock_reasons, r.account_id as waits_for, r.id as request_id,
         exists (select from group_members m where m.user_id = u.id) as grouped, s.id as seat_id,
         s.account_id as seat_account
       from users u left join seats s on s.user_id = u.id left join approval_requests r on r.user_id = u.id and r.state = 'open' where u.email = any($1)`,
      [emails],
    )
  ).rows;

/** Does it in the product, and returns the code of the refusal, or null if it was done. */
async function run({ emails }: Sequence, { at, as, person, command: wanted }: Step): Promise<string | null> {
  const { account, group, entitlement, by } = accounts[at] as Played;
  const browser = by[as];
  const email = emails[person] ?? '';
  const row = (await rowsOf([email]))[0];
  const unknown = '01890000-0000-7000-8000-000000000000';
  const userIds = [row?.id ?? unknown];
  const seatId = (row?.seat_account === account.id ? row.seat_id : null) ?? unknown;
  const codeOf = ({ status, body }: Awaited<ReturnType<Browser['post']>>) => {
    if (status >= 300) return String(body['code']);
    const [refused] = (body['refused'] as { code: string }[] | undefined) ?? [];
    return refused?.code ?? null;
  };
  switch (wanted.do) {
    case 'wait':
      // As the product asks: the user's row is locked while it is read.
      await roster.database.owner.query(
        `with free as (select id from users where email = $1 and account_id is null for no key update)
         insert into approval_requests (account_id, user_id, requested_at) select $2, id, now() from free
         on conflict do nothing`,
        [email, account.id],
      );
      return null;
    case 'add':
      return codeOf(await browser.post('/users', { email, firstName: 'Mo', lastName: 'Del', country: 'DE' }));
    case 'addToAccount':
      return codeOf(await browser.post('/users/add-to-account', { email }));
    case 'approve': {
      const mine = row?.waits_for === account.id ? row.request_id : null;
      return codeOf(await browser.post('/approvals/approve', { requestIds: [mine ?? userIds[0]] }));
    }
    case 'invite':
      return codeOf(await browser.post('/invitations/resend', { userIds }));
    case 'restore':
      return codeOf(await browser.post('/removed-users/restore', { userIds }));
    case 'group':
      return codeOf(await browser.post('/users/groups', { userIds, add: [group] }));
    case 'ungroup':
      return codeOf(await browser.post('/users/groups', { userIds, remove: [group] }));
    case 'give':
      return codeOf(await browser.post('/users/roles', { userIds, add: [wanted.role] }));
    case 'take':
      return codeOf(await browser.post('/users/roles', { userIds, remove: [wanted.role] }));
    case 'assign':
      return codeOf(await browser.post(`/entitlements/${entitlement}/assign`, { userIds }));
    case 'return':
      return codeOf(await browser.post(`/entitlements/${entitlement}/return`, { seatIds: [seatId] }));
    case 'reassign': {
      const to = (await rowsOf([emails[wanted.to] ?? '']))[0]?.id ?? unknown;
      return codeOf(await browser.post(`/seats/${seatId}/reassign`, { userId: to, heldBy: userIds[0] }));
    }
    case 'expire':
    case 'renew':
      return codeOf(await endTerm(account, entitlement, wanted.do === 'expire' ? '2026-01-02' : null));
    case 'lock':
    case 'unlock':
    case 'remove':
      return codeOf(await browser.post(`/users/${wanted.do}`, { userIds }));
  }
}

/** As the operator does, whatever version the entitlement has by now. */
async function endTerm(account: Account, entitlement: string, endsOn: string | null) {
  const path = `/operator/accounts/${account.id}/entitlements/${entitlement}`;
  const { version } = (await operator.get(path)).body;
  return operator.patch(path, { endsOn, seats: licensesEach, version });
}

const indexOf = (accountId: string | null): AccountIndex | null =>
  accountId === null ? null : accounts[0]?.account.id === accountId ? 0 : 1;

/** The product and the model, in the same words. */
async function compare({ emails, model }: Sequence): Promise<void> {
  const rows = new Map((await rowsOf(emails)).map((row) => [row.email, row]));
  const actual = emails.map((email) => {
    const row = rows.get(email);
    return (
      row && {
        account: indexOf(row.account_id),
        roles: [...row.roles].sort(),
        locks: [...row.lock_reasons].sort(),
        grouped: row.grouped,
        licensedBy: indexOf(row.seat_account),
        waitsFor: indexOf(row.waits_for),
      }
    );
  });
  const expected = model.people.map(
    ({ known }) =>
      known && {
        account: known.account,
        roles: [...known.roles].sort(),
        locks: [...known.locks].sort(),
        grouped: known.grouped,
        licensedBy: known.licensed ? known.account : null,
        waitsFor: known.waitsFor,
      },
  );
  expect(actual.map((one) => one ?? null)).toEqual(expected);
}

/** Sequences that once disagreed stay as examples. */
const administrator = { at: 0, as: 'accountAdministrator', person: 1 } as const;
const pinned: Step[][] = [
  // Restored while they are a member again: they belong to the account already.
  (['addToAccount', 'remove', 'addToAccount', 'restore'] as const).map((one) => ({
    ...administrator,
    command: { do: one },
  })),
  (['addToAccount', 'lock', 'remove', 'addToAccount', 'restore', 'remove', 'restore'] as const).map(
    (one) => ({
      ...administrator,
      command: { do: one },
    }),
  ),
  // Restored after the term has ended: without the license.
  (['addToAccount', 'assign', 'remove', 'expire', 'restore'] as const).map((one) => ({
    ...administrator,
    command: { do: one },
  })),
  [
    { ...administrator, person: 2, command: { do: 'addToAccount' } },
    { ...administrator, person: 2, command: { do: 'restore' } },
  ],
];

test('the product does what the reference model says, in any sequence', { timeout: 86_400_000 }, async () => {
  const count = { sequences: 0, steps: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (wanted) => {
      const sequence = await begin();
      for (const one of wanted) {
        const expected = expectStep(sequence.model, one);
        expect([one, await run(sequence, one)]).toEqual([one, expected]);
        count.steps += 1;
        count.done += expected === null ? 1 : 0;
      }
      await compare(sequence);
      count.sequences += 1;
    }),
    // A failure prints its seed, its path and the shortest sequence that still disagrees.
    { numRuns, ...length, examples: pinned.map((one): [Step[]] => [one]) },
  );
  console.log(
    `state machine, seed ${fc.readConfigureGlobal().seed}: ${count.sequences} sequences, ${count.steps} steps, ${count.done} of them done and the rest refused as expected`,
  );
  expect(await findContradictions(roster.database)).toEqual([]);
});

test('parallel actions leave no contradictory rows behind', { timeout: 86_400_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (wanted) => {
      const sequence = await begin();
      const answers = await Promise.all(wanted.map((one) => run(sequence, one)));
      expect(answers.filter((code) => code?.startsWith('platform.'))).toEqual([]);
    }),
    // Not made shorter: which of them met decides, and that is another one each time.
    { numRuns: Math.ceil(numRuns / 4), ...length, endOnFailure: true },
  );
  expect(await findContradictions(roster.database)).toEqual([]);
});
