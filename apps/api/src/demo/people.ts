/** Generates deterministic people: the same number always gives the same person. */
export type DemoPerson = {
  firstName: string;
  lastName: string;
  email: string;
  country: string;
  language: string;
};

const firstNames =
  'Amara Anders Beatriz Carlos Chiara Daan Daria Elif Emil Esra Farid Freya Gabriel Greta Hana Henrik Ines Ingrid Ivan Jana Jorge José Jonas Kaito Karim Lara Lena Liam Lucía Luka Magnus María Marek Maya Mateo Milan Mina Nadia Nils Noor Nora Olga Omar Oskar Paula Pedro Priya Quentin Rafael Renée Rosa Ruben Sami Sara Selin Simon Sofía Stefan Tara Theo Tomás Uma Valeria Viktor Wei Xavier Yara Yuki Zoe Zoran Åsa Łukasz'.split(
    ' ',
  );
const lastNames =
  'Abbas Almeida Andersson Bakker Becker Bianchi Brandt Castillo Chen Costa Delgado Dubois Eriksen Fischer Fontaine García Gruber Haddad Hansen Hoffmann Ibrahim Ivanova Jansen Jensen Johansson Kaya Keller Kim Kovács Krüger Larsen Lefèvre Lindqvist López Maier Martínez Mazur Meyer Molina Moreau Müller Navarro Nguyen Nielsen Novak Nuñez Okafor Olsen Papadopoulos Peña Petrov Pereira Popescu Ramírez Reyes Richter Rossi Sánchez Santos Schmidt Schneider Silva Singh Sørensen Suzuki Tanaka Torres Urban Vargas Virtanen Visser Vogel Wagner Watanabe Winter Wójcik Yılmaz Zhang Zimmermann'.split(
    ' ',
  );
const countries = ['DE', 'DE', 'DE', 'ES', 'ES', 'FR', 'US', 'GB', 'NL', 'PT', 'AT', 'PL', 'SE', 'MX'];
const languageOf: Record<string, string> = { DE: 'de', AT: 'de', ES: 'es', MX: 'es' };

export function personOf(number: number, domain: string): DemoPerson {
  const spread = spreadNumber(number);
  const firstName = pick(firstNames, spread);
  const lastName = pick(lastNames, Math.floor(spread / firstNames.length));
  const country = pick(countries, spreadNumber(number + 7_919));
  return {
    firstName,
    lastName,
    // The number keeps people with the same name apart.
    email: `${ascii(firstName)}.${ascii(lastName)}.${number}@${domain}`,
    country,
    language: languageOf[country] ?? 'en',
  };
}

/** Spreads numbers evenly (the finalizer of MurmurHash3). */
export function spreadNumber(number: number): number {
  let h = (number + 0x9e3779b9) | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const pick = <T>(list: readonly T[], number: number): T => {
  const item = list[number % list.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const letters: Record<string, string> = { ø: 'o', ł: 'l', ı: 'i', ß: 'ss', å: 'a' };

const ascii = (name: string) =>
  name
    .toLowerCase()
    .replace(/[øłıßå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
