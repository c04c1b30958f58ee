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

/** "ana.weber@…" is most likely Ana Weber. */
const guessed = (email: string): string[] =>
  email
    .slice(0, email.indexOf('@'))
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
