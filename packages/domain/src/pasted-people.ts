import { canonicalEmail } from './emails.ts';

export type PastedPerson = { email: string; firstName: string; lastName: string };

/**
 * Reads the people in a pasted text: addresses one after the other, or "Ana Weber <ana@example.com>" as mail programs
 * copy them. Guesses missing names from the address, for a person to correct. Each address occurs once.
 */
export function pastedPeople(text: string): PastedPerson[] {
  const people = new Map<string, PastedPerson>();
  for (const piece of text.split(/[,;\n\r\t]+/)) {
    for (const person of peopleIn(piece.trim()))
      if (!people.has(person.email)) people.set(person.email, person);
  }
  return [...people.values()];
}

function peopleIn(piece: string): PastedPerson[] {
  const named = /^"?([^"<]*?)"?\s*<([^>]+)>$/.exec(piece);
  if (named) return personOf(named[2] ?? '', named[1] ?? '');
  return piece.split(/\s+/).flatMap((word) => personOf(word, ''));
}

function personOf(address: string, name: string): PastedPerson[] {
  const email = address.includes('@') ? canonicalEmail(address.replace(/^mailto:/i, '')) : null;
  if (email === null) return [];
  const words = name.split(/\s+/).filter(Boolean);
  const [first = '', ...rest] = words.length > 0 ? words : guessed(email);
  return [{ email, firstName: first, lastName: rest.join(' ') }];
}

/** "ana.weber@…" is most likely Ana Weber. */
const guessed = (email: string): string[] =>
  email
    .slice(0, email.indexOf('@'))
    .replace(/\+.*$/, '')
    .split(/[._-]+/)
    .filter((word) => /^\p{L}{2,}$/u.test(word))
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
