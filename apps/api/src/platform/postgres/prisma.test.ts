import { job } from '@roster/domain/actors';
import { describe, expect, test } from 'vitest';
import { givenSharedAccount } from '../../testing/given-account.ts';
import type { Account, Person, Roster } from '../../testing/given-roster.ts';
import { runUnattended, type AccountTransaction } from '../transaction.ts';
import { Busy } from './postgres-errors.ts';

let roster: Roster;
let account: Account;
let chloe: Person;
givenSharedAccount(async (given) => {
  ({ roster, account } = given);
  chloe = await roster.person({ account });
});

const within = <T>({ id }: Account, work: (tx: AccountTransaction) => Promise<T>) =>
  runUnattended(roster.platform.database, { accountId: id, actor: job, now: new Date() }, work);
const departmentOf = async ({ id }: Person) =>
  (await (await roster.platform.prisma.get()).user.findFirst({ where: { id } }))?.department;
const write = (tx: AccountTransaction, department: string) =>
  tx.prisma.user.updateMany({ where: { id: chloe.id }, data: { department } });

describe('Prisma within a transaction of ours', () => {
  test('reads what was written on the same connection, and is undone with it', async () => {
    const undone = within(account, async (tx) => {
      await write(tx, 'undone');
      expect(await departmentOf(chloe)).toBe('undone');
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await departmentOf(chloe)).toBeNull();
  });

  test('is another one as soon as the transaction is over, even for work it left behind', async () => {
    let later: Promise<unknown> = Promise.resolve();
    let over: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (over = resolve));
    await within(account, async (tx) => {
      await write(tx, 'kept');
      later = end.then(() => departmentOf(chloe));
    });
    over();
    expect(await later).toBe('kept');
  });

  test('never reads through the connection of another one: two hundred of two accounts at once', async () => {
    const other = await roster.account();
    const greta = await roster.person({ account: other });
    const read = (_: unknown, nth: number) => {
      const [mine, own, foreign] = nth % 2 === 0 ? [account, chloe, greta] : [other, greta, chloe];
      return within(mine, async ({ prisma }) => [
        await prisma.user.count({ where: { id: own.id } }),
        await prisma.user.count({ where: { id: foreign.id } }),
      ]);
    };
    const seen: number[][] = [];
    // Fifty at a time: more than the pool has connections, and few enough to get one in time on a busy machine.
    for (let nth = 0; nth < 200; nth += 50)
      seen.push(...(await Promise.all(Array.from({ length: 50 }, read))));
    expect(seen).toHaveLength(200);
    expect([...new Set(seen.map(String))]).toEqual(['1,0']);
  });

  test('opens none of its own beside it', async () => {
    const nested = within(account, ({ prisma }) => prisma.$transaction((inner) => inner.user.count()));
    await expect(nested).rejects.toThrow('no transaction within a transaction');
  });

  test('says that another change is faster as all statements do', async () => {
    const waiting = within(account, async (tx) => {
      await write(tx, 'first');
      await within(await roster.account(), async ({ query, prisma }) => {
        await query({
          text: "set local lock_timeout = '50ms'; select set_config('roster.account', '', true)",
        });
        await prisma.user.updateMany({ where: { id: chloe.id }, data: { department: 'second' } });
      });
    });
    await expect(waiting).rejects.toBeInstanceOf(Busy);
  });
});
