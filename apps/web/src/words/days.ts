/** Days are `2026-12-05` on the wire and in addresses, and as each language writes them in a field. */
type Part = 'year' | 'month' | 'day';

const sample = new Date(Date.UTC(2026, 10, 26));
const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' });

const orderOf = (locale: string): Part[] =>
  formatOf(locale)
    .formatToParts(sample)
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'year' || type === 'month' || type === 'day');

/** The day as the language writes it; what is no day stays as it was typed. */
export function formatDay(day: string, locale: string): string {
  return isDay(day) ? formatOf(locale).format(new Date(`${day}T00:00:00Z`)) : day;
}

/** Reads a day in the order of the language, or as it is on the wire. Returns null if it is none. */
export function readDay(typed: string, locale: string): string | null {
  const text = typed.trim();
  if (isDay(text)) return text;
  const numbers = text.split(/[./\-\s]+/).filter(Boolean);
  if (numbers.length !== 3 || numbers.some((number) => !/^\d+$/.test(number))) return null;
  const order = orderOf(locale);
  const part = (name: Part) => numbers[order.indexOf(name)] ?? '';
  if (part('year').length !== 4) return null;
  const day = `${part('year')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
