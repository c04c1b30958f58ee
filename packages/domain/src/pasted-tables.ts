/** Where a heading says that the columns are; -1 for what none of them names. */
export type Columns = {
  separator: string;
  first: number;
  last: number;
  /** First and last name in one. */
  full: number;
  email: number;
  /** Headings of everything else. */
  others: { at: number; heading: string }[];
};

const separators = ['\t', ';', ','] as const;

const firstNames = ['first name', 'first', 'given name', 'vorname', 'nombre', 'nombres'];
const lastNames = ['last name', 'last', 'surname', 'family name', 'nachname', 'apellido', 'apellidos'];
/** In a German file "Name" stands beside "Vorname" for the last name; alone it is both, as "Nombre" is in Spanish. */
const eitherNames = ['name'];
const fullNames = [
  'full name',
  'display name',
  'vollständiger name',
  'nombre completo',
  'nombre y apellidos',
];
const emails = [
  ...['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'e-mail-adresse', 'mailadresse'],
  ...['correo', 'correo electrónico'],
];

/** Reads a line as a heading of columns: one without an address that names at least one column we know. */
export function columnsIn(line: string): Columns | null {
  if (line.includes('@')) return null;
  for (const separator of separators) {
    const cells = cellsBy(separator, line);
    const said = cells.map((cell) => cell.toLowerCase());
    const at = (names: readonly string[]) => said.findIndex((cell) => names.includes(cell));
    const columns = named({
      first: at(firstNames),
      last: at(lastNames),
      either: at(eitherNames),
      full: at(fullNames),
    });
    const known = [...Object.values(columns), at(emails)].filter((column) => column >= 0);
    if (cells.length < 2 || known.length === 0) continue;
    const others = cells
      .map((heading, nth) => ({ at: nth, heading }))
      .filter(({ at: nth }) => !known.includes(nth));
    return {
      separator,
      ...columns,
      email: at(emails),
      others: others.filter(({ heading }) => heading !== ''),
    };
  }
  return null;
}

function named({ first, last, either, full }: Record<'first' | 'last' | 'either' | 'full', number>) {
  const lastName = last < 0 && first >= 0 ? either : last;
  if (full >= 0 || (first >= 0 && lastName >= 0)) return { first, last: lastName, full };
  return { first: -1, last: -1, full: [either, first, last].find((column) => column >= 0) ?? -1 };
}

/**
 * Reads a line as the cells of a row, without knowing the columns: by tabs; or by semicolons or commas with no blank after
 * them, as files have them, which is neither "Last, First" nor a list of addresses. Returns null if it is no row.
 */
export function cellsIn(line: string): string[] | null {
  const separator = line.includes('\t') ? '\t' : separatorOfFile(line);
  const cells = separator ? cellsBy(separator, line) : [];
  return cells.filter(Boolean).length > 1 ? cells : null;
}

function separatorOfFile(line: string): string | undefined {
  if (line.split('@').length !== 2 || /[<>]/.test(line)) return undefined;
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, '""');
  return [';', ','].find((one) => unquoted.includes(one) && !unquoted.includes(`${one} `));
}

/** The cells of a line; one in quotes may hold the separator, and a quote as two (RFC 4180). */
export function cellsBy(separator: string, line: string): string[] {
  const cell = new RegExp(`\\s*"((?:[^"]|"")*)"\\s*${separator}|([^${separator}]*)${separator}`, 'g');
  return [...`${line}${separator}`.matchAll(cell)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}
