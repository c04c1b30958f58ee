import { endpoints } from '@roster/contract/machinery/endpoints';
import { maxMatchingUsers, totalCap } from '@roster/domain/users';
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { givenProduct } from '../../testing/given-account.ts';
import type { Roster } from '../../testing/given-roster.ts';

// B5: all that match are offered with their number, so a list counts on where it is asked to, as far as one action goes.

let roster: Roster;
givenProduct((given) => ({ roster } = given));

test.each([
  [totalCap + 100, { atLeast: totalCap }, totalCap + 100],
  [maxMatchingUsers + 100, { atLeast: totalCap }, { atLeast: maxMatchingUsers }],
])('of %d emails a list says %j, and exactly %j', async (number, roughly, exactly) => {
  await roster.database.owner.query('delete from mails');
  await roster.database.owner.query(
    `insert into mails (to_address, to_name, language, template, content, state)
     select 'a@example.com', 'A', 'en', 'signInUnlocked', '{}', 'failed' from generate_series(1, $1)`,
    [number],
  );
  const operator = await roster.browserOf(await roster.person({ operator: true }));
  const total = async (query: string) =>
    (await operator.get(`/operator/mails?limit=1${query}`)).body['total'];
  expect(await total('')).toEqual(roughly);
  expect(await total('&total=exact')).toEqual(exactly);
});

test('every list whose filters an action takes for all that match counts so, or has a count of its own', () => {
  const filtersOf = (body: unknown) => {
    const options =
      (body as { options?: { shape: Record<string, z.ZodObject | undefined> }[] }).options ?? [];
    return options.flatMap(({ shape }) => (shape['matching'] ? [Object.keys(shape['matching'].shape)] : []));
  };
  const wanted = endpoints.flatMap((one) => ('body' in one ? filtersOf(one.body) : []));
  const counted = endpoints.flatMap((one) => {
    const names = one.method === 'GET' && 'query' in one && one.query ? Object.keys(one.query.shape) : [];
    return names.includes('total') || one.name === 'countUsers' ? [names] : [];
  });
  expect(wanted.length).toBeGreaterThan(10);
  const missing = wanted.filter(
    (filters) => !counted.some((names) => filters.every((one) => names.includes(one))),
  );
  expect(missing).toEqual([]);
});
