import { canonicalEmail } from './emails.ts';
import { nameColumns, nameOf, type PersonName } from './pasted-names.ts';

export type PastedPerson = { email: string } & PersonName;

/** Everything that was pasted is in one of the three. */
export type PastedPeople = {
  /** Each address once, in the order of the text. */
  people: PastedPerson[];
  /** Pieces without a readable address. */
  unreadable: string[];
  /** Addresses that were there before. */
  duplicates: string[];
};

/**
 * Reads people as mail programs and spreadsheets copy them: addresses one after the other, "Ana Weber <ana@…>",
 * "Weber, Ana <ana@…>", columns with tabs. Guesses missing names from the address, for a person to correct.
 */
export function readPastedPeople(text: string): PastedPeople {
  const people = new Map<string, PastedPerson>();
  const unreadable: string[] = [];
  const duplicates: string[] = [];
  let columns = nameColumns([]);

  for (const line of text.replace(/[\u200b\ufeff]/g, '').split(/[\r\n\u2028\u2029;]+/)) {
    const cells = cellsOf(line);
    const header = cells.length > 1 && !line.includes('@') ? nameColumns(cells) : null;
    if (header?.known) {
      columns = header;
      continue;
    }
    const read = cells.length > 1 ? inCells(cells, columns.order) : inLine(line);
    unreadable.push(...read.unreadable);
    for (const person of read.people)
      if (people.has(person.email)) duplicates.push(person.email);
      else people.set(person.email, person);
  }
  return { people: [...people.values()], unreadable, duplicates };
}

/**
 * B1: returns the addresses of a search, or null if it is an ordinary one: two or more, or a single one in the form in
 * which a mail program copies it.
 */
export function pastedAddresses(text: string): string[] | null {
  if (!text.includes('@')) return null;
  const { people, duplicates } = readPastedPeople(text);
  const copied = people.length === 1 && /[<>;"]|mailto:|,\s/i.test(text);
  return people.length >= 2 || duplicates.length > 0 || copied ? people.map(({ email }) => email) : null;
}

type Read = Pick<PastedPeople, 'people' | 'unreadable'>;

/** Columns with tabs; or with commas, as a file has them, which is not "Last, First". */
function cellsOf(line: string): string[] {
  const byCommas = line.split('@').length === 2 && /,\S/.test(line) && !/,\s|[<>"]/.test(line);
  return line.split(byCommas ? ',' : '\t').map((cell) => cell.trim());
}

/** A row of a spreadsheet: the cell with the address, and the names in the others. */
function inCells(cells: string[], order: 'firstLast' | 'lastFirst'): Read {
  const filled = cells.filter(Boolean);
  const addressed = filled.filter((cell) => cell.includes('@'));
  const [cell = ''] = addressed;
  const inside = inLine(cell);
  const [person] = inside.people;
  if (addressed.length !== 1 || !person || inside.people.length > 1)
    return addressed.length > 1
      ? joined(filled.map(inLine))
      : { people: [], unreadable: nonEmpty(cells.join(' ')) };

  const names = filled.filter((one) => one !== cell);
  const [first = '', last = ''] = order === 'firstLast' ? names : [names[1], names[0]];
  if (names.length === 0) return inside;
  const name =
    names.length === 1 ? nameOf(names[0] ?? '', person.email) : { firstName: first, lastName: last };
  return { people: [{ email: person.email, ...name }], unreadable: names.slice(2) };
}

const label = /^\s*(to|cc|bcc|from|an|von|para|de|cco)\s*:\s*/i;
/** A quoted name or address, an address in brackets, a comma, or a word. */
const token = /"([^"]*)"|[<[(]([^<>[\]()]*@[^<>[\]()]*)[>\])]|\(([^()@]*)\)|,|[^\s,"<[(]+/g;

/** One line of text: several people, each with the words before the address as a name, or one with words around it. */
function inLine(line: string): Read {
  const found: { email: string; before: string }[] = [];
  const unreadable: string[] = [];
  let words = '';
  for (const match of line
    .replace(label, '')
    .replace(/\u00a0/g, ' ')
    .matchAll(token)) {
    const [whole, quoted, bracketed, comment] = match;
    const said = quoted ?? bracketed ?? comment ?? whole;
    const email = said.includes('@') ? addressIn(said) : null;
    const follows = line.includes('<') && quoted !== undefined && email !== null;
    // Some programs put the address where the name should be.
    const twice = bracketed !== undefined && email === found.at(-1)?.email && words.trim() === '';
    if (twice) continue;
    if (email !== null && !follows) {
      found.push({ email, before: words });
      words = '';
    } else if (said.includes('@') && !follows) {
      unreadable.push(said);
      words = '';
    } else if (whole === ',') words = `${words}, `;
    else words = `${words} ${said}`;
  }
  const after = words.replace(/^[\s,]+|[\s,]+$/g, '');
  const [only] = found;
  if (only && found.length === 1 && unreadable.length === 0 && !/\p{L}/u.test(only.before))
    return { people: [{ email: only.email, ...nameOf(after, only.email) }], unreadable };
  return {
    people: found.map(({ email, before }) => ({ email, ...nameOf(before, email) })),
    unreadable: /[\p{L}\p{N}]/u.test(after) ? [...unreadable, after] : unreadable,
  };
}

/** Without what mail programs put around an address. */
const addressIn = (said: string): string | null =>
  canonicalEmail(
    said
      .trim()
      .replace(/^['‘’“”«»<[(]+|['‘’“”«»>\]).,:!?]+$/g, '')
      .replace(/^mailto:/i, '')
      .replace(/\?.*$/, ''),
  );

const joined = (parts: Read[]): Read => ({
  people: parts.flatMap(({ people }) => people),
  unreadable: parts.flatMap(({ unreadable }) => unreadable),
});

const nonEmpty = (text: string) => (/[\p{L}\p{N}]/u.test(text) ? [text.trim()] : []);
