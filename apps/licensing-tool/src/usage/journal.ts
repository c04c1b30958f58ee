import * as z from 'zod/mini';

/** One use of a product, as it is reported. Times are ISO 8601. */
export type UsageEvent = {
  id: string;
  policyId: string;
  productId: string;
  feature: string | null;
  startedAt: string;
  endedAt: string;
};

const id = z.guid();
const time = z.iso.datetime();

/**
 * What is written down, a line each: a use begins, it goes on, it is over. A line that is none of these would be refused
 * with all that are sent beside it, so it is left out.
 */
const Entry = z.union([
  z.object({
    id,
    policyId: id,
    productId: id,
    feature: z.nullable(z.string()),
    startedAt: time,
  }),
  z.object({ id, aliveAt: time }),
  z.object({ id, endedAt: time }),
]);
export type Entry = z.infer<typeof Entry>;

export const lineOf = (entry: Entry): string => `${JSON.stringify(entry)}\n`;

/** How often a use that goes on says so, and how long after the last time it counts as over: it was killed. */
export const aliveEverySeconds = 5 * 60;
export const silentForSeconds = 3 * aliveEverySeconds;

/**
 * Reads the journal: what is over and can be sent, and what goes on, as the lines that say so. A line that a kill cut off
 * is left out; it was the last one.
 */
export function readJournal(text: string, now: number): { over: UsageEvent[]; goingOn: Entry[] } {
  const entries = text.split('\n').flatMap(entryIn);
  const uses = new Map<
    string,
    { begun: Extract<Entry, { startedAt: string }>; last: string; over: boolean }
  >();
  for (const entry of entries) {
    const use = uses.get(entry.id);
    if ('startedAt' in entry) uses.set(entry.id, { begun: entry, last: entry.startedAt, over: false });
    else if (use && 'endedAt' in entry) uses.set(entry.id, { ...use, last: entry.endedAt, over: true });
    else if (use && 'aliveAt' in entry && !use.over) uses.set(entry.id, { ...use, last: entry.aliveAt });
  }
  const isOver = ({ over, last }: { over: boolean; last: string }) =>
    over || Math.abs(now - Date.parse(last) / 1_000) > silentForSeconds;
  const all = [...uses.values()];
  return {
    over: all.filter(isOver).map(({ begun, last }) => ({ ...begun, endedAt: later(begun.startedAt, last) })),
    goingOn: all
      .filter((use) => !isOver(use))
      .flatMap(({ begun, last }) => [begun, { id: begun.id, aliveAt: last }]),
  };
}

/** The journal without what the portal has. */
export const journalWithout = (text: string, ids: ReadonlySet<string>): string =>
  text
    .split('\n')
    .flatMap(entryIn)
    .filter(({ id }) => !ids.has(id))
    .map(lineOf)
    .join('');

function entryIn(line: string): Entry[] {
  if (line === '') return [];
  try {
    const entry = Entry.safeParse(JSON.parse(line));
    return entry.success ? [entry.data] : [];
  } catch {
    return [];
  }
}

const later = (one: string, other: string) => (Date.parse(other) > Date.parse(one) ? other : one);
