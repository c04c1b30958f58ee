import { expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Account, Roster } from '../../testing/given-roster.ts';
import { watchAccessDays } from './access-days.ts';

let roster: Roster;
givenProduct((given) => ({ roster } = given));

const day = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** The policies of an account, by what raises them: a term that begins tomorrow, and an exception that is over then. */
async function givenNews() {
  const account = await roster.account();
  await roster.entitlement(account, { startsOn: dayFromNow(1), endsOn: null });
  const user = await roster.person({ account });
  await roster.database.owner.query(
    `insert into exceptions (account_id, user_id, effect, ends_on) values ($1, $2, 'deny', $3)`,
    [account.id, user.id, dayFromNow(0)],
  );
  const versions = async () =>
    (
      await roster.database.owner.query<{ epoch: number; version: number }>(
        `select a.entitlement_epoch as epoch, coalesce(v.version, 1) as version
         from accounts a join users u on u.account_id = a.id left join policy_versions v on v.user_id = u.id
         where u.id = $1`,
        [user.id],
      )
    ).rows[0];
  return { account, versions };
}

/** Until what this returns is called, the versions of this account cannot be raised. */
async function broken({ id }: Account) {
  await roster.database.owner.query(
    `create function refuse_epoch() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
     create trigger refuse_epoch before update on accounts for each row when (new.id = '${id}')
       execute function refuse_epoch()`,
  );
  return () =>
    roster.database.owner.query('drop trigger refuse_epoch on accounts; drop function refuse_epoch');
}

test('while the days of one account cannot be looked at, those of the others are looked at once, and its own later', async () => {
  const [one, failing, other] = [await givenNews(), await givenNews(), await givenNews()];
  await watchAccessDays(roster.platform);
  const before = await one.versions();
  expect(before).toEqual({ epoch: 1, version: 1 });

  const mend = await broken(failing.account);
  roster.clock.offset = day;
  for (let nth = 0; nth < 3; nth += 1) {
    await expect(watchAccessDays(roster.platform)).rejects.toThrow('failed in 1 of');
    roster.clock.offset += 60_000;
  }
  const raised = { epoch: 2, version: 2 };
  expect([await one.versions(), await failing.versions(), await other.versions()]).toEqual([
    raised,
    before,
    raised,
  ]);

  await mend();
  for (let nth = 0; nth < 2; nth += 1) await watchAccessDays(roster.platform);
  expect([await one.versions(), await failing.versions(), await other.versions()]).toEqual([
    raised,
    raised,
    raised,
  ]);
});

test('the day on which a term would have begun that has ended raises nothing', async () => {
  await watchAccessDays(roster.platform);
  const account = await roster.account();
  const id = await roster.entitlement(account, { startsOn: dayFromNow(3), endsOn: null });
  await roster.database.owner.query('update entitlements set ends_on = $2 where id = $1', [
    id,
    dayFromNow(-2),
  ]);
  const epoch = async () =>
    (
      await roster.database.owner.query<{ epoch: number }>(
        'select entitlement_epoch as epoch from accounts where id = $1',
        [account.id],
      )
    ).rows[0]?.epoch;
  const before = await epoch();
  roster.clock.offset = 4 * day;
  await watchAccessDays(roster.platform);
  expect(await epoch()).toBe(before);
});
