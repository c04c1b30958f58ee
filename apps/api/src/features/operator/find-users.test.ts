import { beforeAll, expect, test } from 'vitest';
import { givenProduct } from '../../testing/given-account.ts';
import type { Browser, Roster } from '../../testing/given-roster.ts';

// B1: whichever step finds them, an operator sees the same users in the same order as a test of everyone would show.

let roster: Roster;
let olivia: Browser;
givenProduct((given) => ({ roster } = given));

beforeAll(async () => {
  const account = await roster.account();
  await roster.database.owner.query(
    `insert into users (email, first_name, last_name, account_id, joined_at)
     select 'p' || n || '@everywhere.example', (array['Ana', 'Zoë', 'Łukasz', 'Jörg', '李'])[1 + n % 5],
       (array['Smith', 'Müller', 'Kowalczyk'])[1 + n * 7 % 3], case when n % 2 = 0 then $1::uuid end,
       case when n % 2 = 0 then now() end
     from generate_series(1, 60) as n`,
    [account.id],
  );
  olivia = await roster.browserOf(await roster.person({ operator: true }));
});

type Page = {
  items: { id: string }[];
  total: number;
  nextCursor: string | null;
  previousCursor: string | null;
};
const read = async (search: string, cursor: string | null) => {
  const query = new URLSearchParams({ search, limit: '7', ...(cursor !== null && { cursor }) });
  return (await olivia.get(`/operator/users?${query}`)).body as unknown as Page;
};

// Of one user, of some, of nearly everyone, and of nobody; a second word of a letter that is rare, or of two.
test.each(['p17@everywhere', 'kowal', 'everywhere', 'nobody at all', 'smith 李', 'mül zo', 'smi j'])(
  'who is found by “%s” in all accounts, there and back',
  async (search) => {
    const { rows } = await roster.database.owner.query<{ id: string }>(
      'select id from users where has_words(search_text, $1) order by sort_name, id',
      [search.split(' ')],
    );
    const expected = rows.map(({ id }) => id);
    const seen: string[] = [];
    let page = await read(search, null);
    expect(page.total).toBe(expected.length);
    for (;;) {
      seen.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      page = await read(search, page.nextCursor);
    }
    expect(seen).toEqual(expected);
    const back = page.items.map(({ id }) => id);
    while (page.previousCursor !== null) {
      page = await read(search, page.previousCursor);
      back.unshift(...page.items.map(({ id }) => id));
    }
    expect(back).toEqual(expected);
  },
);
