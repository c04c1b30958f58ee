export type PersonName = { firstName: string; lastName: string };

/** The name before or after an address: "Ana Weber", or "Weber, Ana"; without one it is guessed from the address. */
export function nameOf(words: string, email: string): PersonName {
  const said = words.replace(/\s+/g, ' ').replace(/^[\s,'‘“"]+|[\s,'’”"]+$/g, '');
  const parts = said.split(', ').filter((part) => /\p{L}/u.test(part) && !part.includes('@'));
  const [last = '', first] = parts;
  if (first !== undefined) return { firstName: parts.slice(1).join(' '), lastName: last };
  const named = last.split(' ').filter((word) => /\p{L}/u.test(word));
  const [firstName = '', ...rest] = named.length > 0 ? named : guessed(email);
  return { firstName, lastName: rest.join(' ') };
}

const firstNames = ['first name', 'first', 'given name', 'vorname', 'nombre', 'nombres'];
const lastNames = [
  'last name',
  'last',
  'surname',
  'family name',
  'nachname',
  'name',
  'apellido',
  'apellidos',
];
const others = ['email', 'e-mail', 'mail', 'email address', 'correo', 'correo electrónico', 'e-mail-adresse'];

/** Whether a row names its columns, and in which order names stand below it. */
export function nameColumns(cells: readonly string[]): { known: boolean; order: 'firstLast' | 'lastFirst' } {
  const said = cells.map((cell) => cell.toLowerCase());
  const first = said.findIndex((cell) => firstNames.includes(cell));
  const last = said.findIndex((cell) => lastNames.includes(cell));
  const known = first >= 0 || last >= 0 || said.some((cell) => others.includes(cell));
  return { known, order: first >= 0 && last >= 0 && last < first ? 'lastFirst' : 'firstLast' };
}

/** "ana.weber@…" is most likely Ana Weber. */
const guessed = (email: string): string[] =>
  email
    .slice(0, email.indexOf('@'))
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
