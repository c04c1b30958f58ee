import pg from 'pg';

const timestamptz = 1184;
const textArray = 1009;

/**
 * Reads what lists are full of without the general parsers of pg, which take a twentieth of a list's processor time. All
 * connections are in UTC (see become-role.ts). What looks otherwise is left to pg.
 */
export const parseValues = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    const usual: (value: string) => unknown = pg.types.getTypeParser(oid, format ?? 'text');
    if (format === 'binary') return usual;
    if (oid === timestamptz) return (value: string) => dateOf(value) ?? usual(value);
    if (oid === textArray) return (value: string) => (value === '{}' ? [] : (wordsOf(value) ?? usual(value)));
    return usual;
  }) as typeof pg.types.getTypeParser,
};

/** `2026-11-26 08:15:30.123+00` */
const inUtc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?\+00$/;

/** Returns null for infinity, years of more than four digits, and other zones. */
export function dateOf(value: string): Date | null {
  return inUtc.test(value) ? new Date(`${value.slice(0, 10)}T${value.slice(11, -3)}Z`) : null;
}

const plainWords = /^\{[A-Za-z]\w*(,[A-Za-z]\w*)*\}$/;

/** Returns null if anything is quoted, nested or null. */
export function wordsOf(value: string): string[] | null {
  if (!plainWords.test(value)) return null;
  const words = value.slice(1, -1).split(',');
  return words.some((word) => word.toLowerCase() === 'null') ? null : words;
}
