import { totalCap } from '@roster/domain/users';
import { searchWords } from '@roster/domain/searches';
import type { AuditFilters } from '@roster/contract/audit';
import type { Endpoint } from '@roster/contract/machinery/endpoint';
import type { Total } from '@roster/contract/machinery/list';
import type { Actor } from '../../platform/actor.ts';
import { readPage } from '../../platform/lists/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { findAction } from './actions.store.ts';
import { auditAnswer, readEvents } from './audit.store.ts';
import { countEvents, lookAtEvents, routeOf, type Step, type Wanted } from './find-events.store.ts';
import { findMeant } from './people-meant.store.ts';

type Paged = { cursor?: string | undefined; limit: number };
type Needs = { actor: Actor & { accountId: string }; platform: Platform };

/** As many statements as a total looks through; beyond that it says "at least". */
const stepsOfTotal = 4;
/** As many in which the people of each event are compared, before those that a search means are looked up. */
const stepsOfPeople = 4;

/**
 * A page of the log, the newest first. What one action did to many users is one row, which stands for all of its events,
 * unless one person is asked about or the action itself. Numbers of a page and totals are those of events.
 */
export async function eventPage(
  { name }: Endpoint,
  { cursor, limit }: Paged,
  filters: AuditFilters,
  { actor, platform }: Needs,
) {
  const { reader } = platform.database;
  const { accountId } = actor;
  const words = searchWords(filters.search ?? '');
  const meant = words.length > 0 ? await findMeant(reader, accountId, words) : null;
  const { action, subjectId } = filters;
  const within = action === undefined ? null : await findAction(reader, accountId, action);
  const byAction = meant === null && within === null && subjectId === undefined;
  const wanted = { accountId, filters, meant, within, byAction };
  const { rows, ...page } = await readPage({
    cursors: platform.cursors,
    boundTo: [accountId, name, filters],
    query: { cursor, limit },
    read: async ({ from, side, limit: find }) => {
      const direction = side === 'after' ? 'desc' : 'asc';
      const beyond = from?.[side === 'after' ? 0 : 1] ?? null;
      const { found } = await findEvents(platform, wanted, { from: beyond, direction, find });
      return readEvents(reader, { accountId, readerId: actor.id, sequences: found, byAction });
    },
    placeOf: ({ first, sequence }) => [first, sequence],
    sizeOf: ({ events }) => events,
    count: (shown) => countUpToCap(platform, wanted, shown.length),
  });
  return { ...page, items: rows.map(auditAnswer) };
}

/**
 * Looks on, a bounded step at a time, until enough are found or the log ends. Where the latest events name few of the many
 * people that a search means, these are looked up one by one.
 */
async function findEvents(
  { database: { reader } }: Platform,
  wanted: Wanted,
  { from, direction, find }: Omit<Step, 'look'>,
  steps = Infinity,
): Promise<{ found: string[]; ended: boolean }> {
  const found: string[] = [];
  let asked = wanted;
  let next = from;
  for (let nth = 0; nth < steps; nth += 1) {
    if (nth === stepsOfPeople && asked.meant?.kind === 'many')
      asked = { ...asked, meant: (await asked.meant.all()) ?? asked.meant };
    const left = find - found.length;
    const look = stepOf(asked) ?? (nth === 0 || !asked.byAction ? left : manyOfOneAction(nth));
    const part = await lookAtEvents(reader, asked, { from: next, direction, find: left, look });
    found.push(...part.found);
    next = part.reached;
    if (part.looked < look || next === null) return { found, ended: true };
    if (found.length >= find) break;
  }
  return { found, ended: false };
}

/** As many events as are looked at where actions on many users are on the way: each time twice as many, up to a bound. */
const manyOfOneAction = (nth: number) => Math.min(1_000 * 2 ** nth, 8_000);

/** How many events one statement looks at where each has to be asked for more; null where all that it sees are found. */
function stepOf(wanted: Wanted): number | null {
  const { ways, rest } = routeOf(wanted);
  if (rest.length === 0) return null;
  if (wanted.meant?.kind === 'many') return 1_000;
  return ways.length > 1 ? 200 : 2_000;
}

/** Exact up to the cap, or as far as a few steps reach: then "at least". */
async function countUpToCap(platform: Platform, wanted: Wanted, shown: number): Promise<Total> {
  if (shown === 0) return 0;
  const most = totalCap + 1;
  if (stepOf(wanted) === null) {
    const n = await countEvents(platform.database.reader, wanted, most);
    return n > totalCap ? { atLeast: totalCap } : n;
  }
  const step = { from: null, direction: 'desc', find: most } as const;
  const { found, ended } = await findEvents(platform, { ...wanted, byAction: false }, step, stepsOfTotal);
  if (found.length > totalCap) return { atLeast: totalCap };
  return ended ? found.length : { atLeast: Math.max(found.length, shown) };
}
