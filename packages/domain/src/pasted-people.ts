import { canonicalEmail } from './emails.ts';
import { nameOf, type PersonName } from './pasted-names.ts';
import { cellsBy, cellsIn, columnsIn, type Columns } from './pasted-tables.ts';

export type PastedPerson = { email: string } & PersonName;

/** Everything that was pasted is in one of the three. */
export type PastedPeople = {
  /** Each address once, in the order of the text. */
  people: PastedPerson[];
  /** Pieces without a readable address, and headings of columns that are no names. */
  unreadable: string[];
  /** Addresses that were there before. */
  duplicates: string[];
};

/**
 * Reads people as mail programs and spreadsheets copy them: addresses one after the other, "Ana Weber <ana@…>",
 * "Weber, Ana <ana@…>", columns with tabs, or a file with commas or semicolons. Guesses missing names from the address, for a
 * person to correct.
 */
export function readPastedPeople(text: string): PastedPeople {
  const people = new Map<string, PastedPerson>();
  const unreadable = new Set<string>();
  const duplicates: string[] = [];
  let columns: Columns | null = null;

  for (const line of text.replace(/[\u200b\ufeff]/g, '').split(/[\r\n\u2028\u2029]+/)) {
    const heading = columnsIn(line);
    columns = heading ?? columns;
    if (heading) continue;
    const read = (columns && inColumns(line, columns)) ?? inAnyForm(line);
    for (const piece of read.unreadable) unreadable.add(piece);
    for (const person of read.people)
      if (people.has(person.email)) duplicates.push(person.email);
      else people.set(person.email, person);
  }
  return { people: [...people.values()], unreadable: [...unreadable], duplicates };
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

/** A row below a heading. Returns null if the line is none. */
function inColumns(line: string, { separator, first, last, full, email, others }: Columns): Read | null {
  const cells = cellsBy(separator, line);
  const filled = (column: number) => cells[column] ?? '';
  const addressed = email >= 0 ? filled(email) : (cells.find((cell) => cell.includes('@')) ?? '');
  const [person, more] = inLine(addressed).people;
  if (!person || more || cells.length < 2) return null;
  const name =
    full >= 0 ? nameOf(filled(full), person.email) : { firstName: filled(first), lastName: filled(last) };
  const missing = name.firstName === '' && name.lastName === '';
  const unread = others.filter(({ at }) => filled(at) !== '' && filled(at) !== addressed);
  return {
    people: [missing ? person : { email: person.email, ...name }],
    unreadable: unread.map(({ heading }) => heading),
  };
}

function inAnyForm(line: string): Read {
  const cells = cellsIn(line);
  return cells ? inCells(cells) : joined(line.split(';').map(inLine));
}

/** A row of a spreadsheet: the cell with the address, and the names in the others. */
function inCells(cells: string[]): Read {
  const filled = cells.filter(Boolean);
  const addressed = filled.filter((cell) => cell.includes('@'));
  const [cell = ''] = addressed;
  const inside = inLine(cell);
  const [person] = inside.people;
  if (addressed.length !== 1 || !person || inside.people.length > 1)
    return addressed.length > 1
      ? joined(filled.map(inLine))
      : { people: [], unreadable: nonEmpty(cells.join(' ')) };

  const beside = filled.filter((one) => one !== cell);
  const names = beside.filter((one) => /^\P{N}*\p{L}\P{N}*$/u.test(one));
  const rest = [...beside.filter((one) => !names.includes(one)), ...names.slice(2)];
  const [firstName = '', lastName = ''] = names;
  if (names.length === 0) return { people: inside.people, unreadable: rest };
  const name = names.length === 1 ? nameOf(firstName, person.email) : { firstName, lastName };
  return { people: [{ email: person.email, ...name }], unreadable: rest };
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
