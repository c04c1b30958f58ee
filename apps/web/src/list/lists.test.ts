import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { maxExceptions, maxUserIds } from '@roster/domain/users';
import { loadFrameWords } from '@roster/i18n/messages';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages } from '@roster/domain/languages';
import { asNow, noRoom, nothing, withPage, type Ticked } from './ticked.ts';

const root = new URL('..', import.meta.url).pathname;
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => ({
    name,
    text: readFileSync(`${root}/${name}`, 'utf8'),
  }));
const naming = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name);

const textOf = (file: string) => sources.find(({ name }) => name === file)?.text ?? '';

describe('every list', () => {
  test('has the one search box', () => {
    expect(naming(/\n\s+type="search"/)).toEqual(['ui/SearchField.tsx']);
  });

  test('keeps its search in the URL; only a dialog does not', () => {
    const users = naming(/<SearchField/).filter((name) => !name.endsWith('Dialog.tsx'));
    expect(users).toEqual(['list/UrlSearchField.tsx']);
  });

  test('that can be searched says when nothing matches, and clears the search there (B1)', () => {
    const pages = naming(/use(ListUrl|ListState)\(/).filter((name) => name.endsWith('.tsx'));
    expect(pages.length).toBeGreaterThan(10);
    // The one list says it for every page that is on it.
    const silent = pages.filter((name) => !/<List\s+list=|<NothingMatches/.test(textOf(name)));
    expect(silent).toEqual([]);
    expect(textOf('list/List.tsx')).toContain('<NothingMatches');
  });

  test('whose rows are people, by their address or the page they lead to, has their pictures beside the names', () => {
    const ofPeople = naming(/\bListDescription</).filter((name) =>
      /\bpaths\.user\b|users\.column\.email|operator\.users\./.test(textOf(name)),
    );
    expect(ofPeople.length).toBeGreaterThan(10);
    expect(ofPeople.filter((name) => !/\bpictureOf\b/.test(textOf(name)))).toEqual([]);
  });

  test('says that it is empty by its total, never by the rows of a page (B1)', () => {
    expect(naming(/items\??\.length === 0/)).toEqual(['list/ListPager.tsx']);
  });
});

test('no field cuts off what is typed or pasted: it says that it is too long (X6)', () => {
  expect(naming(/maxLength=/)).toEqual([]);
});

test('every dialog asks before it throws away what was typed (X6)', () => {
  expect(naming(/<Modal\b/).filter((name) => !/^(shell|session)\//.test(name))).toEqual(['ui/Dialog.tsx']);
});

describe('a selection of all 163 that match', () => {
  type Row = { id: string };
  const idOf = ({ id }: Row) => id;
  const page: Row[] = Array.from({ length: 50 }, (_, nth) => ({ id: `user ${nth}` }));
  const all = { kind: 'all' as const, total: 163, except: new Set<string>() };

  test('loses a page only, when the header of that page is unticked', () => {
    const state = withPage<Row>(all, page, false, idOf);
    expect(state).toMatchObject({ kind: 'all', total: 163 });
    expect(state.kind === 'all' && state.except.size).toBe(50);
  });

  test('gets that page back, and no other exception, when it is ticked again', () => {
    const before = { ...all, except: new Set([...page.map(idOf), 'user 99']) };
    const state = withPage<Row>(before, page, true, idOf);
    expect(state.kind === 'all' && [...state.except]).toEqual(['user 99']);
  });

  test('leaves out as many as one request may name; a tick too many changes nothing but says so (B5)', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, nth) => ({ id: `one ${nth}` }));
    const total = 10_000;
    let ticked: Ticked<Row> = { kind: 'all', total, except: new Set() };
    ticked = withPage(ticked, rows(maxExceptions), false, idOf);
    expect(ticked).toMatchObject({ kind: 'all', except: { size: maxExceptions } });
    const full = withPage(ticked, page.slice(0, 1), false, idOf);
    expect(full).toEqual({ ...ticked, refused: 1 });
    expect(withPage(full, page, false, idOf)).toEqual({ ...ticked, refused: 2 });
    expect(withPage(full, rows(1), true, idOf)).toMatchObject({ except: { size: maxExceptions - 1 } });
  });

  test('ends when nobody is left in it', () => {
    expect(withPage<Row>({ ...all, total: 50 }, page, false, idOf)).toEqual({
      kind: 'some',
      rows: new Map(),
    });
  });
});

describe('what is ticked', () => {
  type Row = { id: string; locked?: true };
  const idOf = ({ id }: Row) => id;
  const [a, b, c]: Row[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const ticked = withPage(nothing<Row>(), [a, b, c] as Row[], true, idOf);
  const rowsOf = (state: Ticked<Row>) => (state.kind === 'some' ? [...state.rows.values()] : null);
  const none = new Set<string>();

  test('is known as it is shown now, so that what can be done to it is true', () => {
    const now = asNow(ticked, [{ id: 'a', locked: true }], none, idOf);
    expect(rowsOf(now)).toEqual([{ id: 'a', locked: true }, { id: 'b' }, { id: 'c' }]);
  });

  test('no longer counts a row that left the list and only keeps its place', () => {
    expect(rowsOf(asNow(ticked, [b, c] as Row[], new Set(['a']), idOf))).toEqual([b, c]);
  });

  test('is the same while nothing changed, and where all that match are selected', () => {
    expect(asNow(ticked, [a, b] as Row[], none, idOf)).toBe(ticked);
    const all: Ticked<Row> = { kind: 'all', total: 9, except: none };
    expect(asNow(all, [{ id: 'a', locked: true }], new Set(['a']), idOf)).toBe(all);
  });
});

test('one by one, as many are ticked as one request may name; a tick too many changes nothing but says so (B5)', () => {
  const idOf = (row: { id: string }) => row.id;
  const rows = Array.from({ length: maxUserIds }, (_, nth) => ({ id: `user ${nth}` }));
  const ticked = withPage(nothing<{ id: string }>(), rows, true, idOf);
  expect(ticked).toMatchObject({ kind: 'some', rows: { size: maxUserIds } });
  expect(withPage(ticked, [{ id: 'one more' }], true, idOf)).toEqual({ ...ticked, refused: 1 });
  expect(withPage(ticked, rows.slice(0, 1), false, idOf)).toMatchObject({ rows: { size: maxUserIds - 1 } });
});

test.each(languages)(
  'a tick too many is answered with the limit, and what to do instead (%s)',
  async (language) => {
    const words = await loadFrameWords[language]();
    for (const { words: id, limit } of Object.values(noRoom)) {
      const shown = new Intl.NumberFormat(language).format(limit);
      const [why, instead] = String(
        new IntlMessageFormat(words[id], language).format({ limit: shown }),
      ).split(/(?<=\D\.) /);
      expect(why).toContain(shown);
      expect(instead).toMatch(/\.$/);
    }
  },
);

test('a page on which a person waits for a decision is on the one list of them, which the browser tests try', () => {
  const polling = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts'))
    .filter((name) =>
      /refetchInterval: (everyMilliseconds|\d)/.test(readFileSync(`${root}/${name}`, 'utf8')),
    );
  // Work that others bring: what is new there concerns an administrator or an operator, who waits for nothing.
  expect(polling.sort()).toEqual([
    'features/approvals/approvals.queries.ts',
    'features/invitations/invitations.queries.ts',
    'features/operator/operator-mails.queries.ts',
    'features/user-requests/user-requests.queries.ts',
    'shell/notices.ts',
  ]);
});
